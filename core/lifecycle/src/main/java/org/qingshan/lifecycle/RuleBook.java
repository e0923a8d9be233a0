package org.qingshan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.qingshan.sdk.Label;

/** All rules with the days they came into force, and the calendar. Immutable; rows are added, never changed. */
public final class RuleBook {
    private final List<Rule> rows;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Calendar calendar;
    /** The rules in force from each day on which some came into force. */
    private final NavigableMap<LocalDate, Map<String, Rule>> inForce = new TreeMap<>();

    public RuleBook(List<Rule> rows, Calendar calendar) {
        this.rows = List.copyOf(rows);
        this.calendar = calendar;
        for (Rule rule : rows) {
            keys.add(rule.key());
            inForce.computeIfAbsent(rule.inForce(), this::findInForce);
        }
    }

    /** The book that comes with the platform. */
    public static RuleBook shipped() {
        List<Rule> rules = Csv.read("rules.csv").stream()
                .map(row -> new Rule(
                        row.get("key"),
                        new Label(row.get("zh"), row.get("en")),
                        row.get("value").isEmpty() ? null : new BigDecimal(row.get("value")),
                        row.get("unit"),
                        row.get("basis"),
                        LocalDate.parse(row.get("in_force")),
                        Boolean.parseBoolean(row.get("confirmed"))))
                .toList();
        return new RuleBook(rules, Calendar.shipped());
    }

    /** This book with one more row; of several rows with one key and day the last one counts. */
    public RuleBook plus(Rule rule) {
        List<Rule> more = new ArrayList<>(rows);
        more.add(rule);
        return new RuleBook(more, calendar);
    }

    /** This book with another calendar. */
    public RuleBook with(Calendar other) {
        return new RuleBook(rows, other);
    }

    /** The rules in force on a day. */
    public Rules on(LocalDate day) {
        Map.Entry<LocalDate, Map<String, Rule>> latest = inForce.floorEntry(day);
        return new Rules(this, day, latest == null ? Map.of() : latest.getValue());
    }

    private Map<String, Rule> findInForce(LocalDate day) {
        Map<String, Rule> found = new HashMap<>();
        for (Rule rule : rows) {
            if (!rule.inForce().isAfter(day)) {
                found.merge(rule.key(), rule, (a, b) -> b.inForce().isBefore(a.inForce()) ? a : b);
            }
        }
        return Map.copyOf(found);
    }

    public List<Rule> rows() {
        return rows;
    }

    public Calendar calendar() {
        return calendar;
    }

    Collection<String> keys() {
        return keys;
    }

    void require(String key) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException("no rule " + key);
        }
    }
}
