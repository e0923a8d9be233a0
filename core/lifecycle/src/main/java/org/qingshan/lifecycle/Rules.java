package org.qingshan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules in force on one day, which is “today” to whoever decides with them. Immutable. */
public final class Rules {
    private final RuleBook book;
    private final LocalDate day;
    private final Map<String, Rule> inForce;

    Rules(RuleBook book, LocalDate day, Map<String, Rule> inForce) {
        this.book = book;
        this.day = day;
        this.inForce = inForce;
    }

    public LocalDate day() {
        return day;
    }

    /** The same book on another day: a clock that started earlier runs by the rules of its first day. */
    public Rules on(LocalDate other) {
        return other.equals(day) ? this : book.on(other);
    }

    /** Rest days and working days as they are known today. */
    public Calendar calendar() {
        boolean regional =
                value(Rule.INCLUDE_REGIONAL).map(v -> v.signum() != 0).orElse(true);
        return book.calendar().withRegional(regional);
    }

    /**
     * The rule in force; empty when none was yet.
     *
     * @throws IllegalArgumentException when the book has no rule of that key at all
     */
    public Optional<Rule> find(String key) {
        book.require(key);
        return Optional.ofNullable(inForce.get(key));
    }

    /** The number; empty when none is in force or it is not known (待确认). */
    public Optional<BigDecimal> value(String key) {
        return find(key).flatMap(rule -> Optional.ofNullable(rule.value()));
    }

    /** The number as an integer; see {@link #value}. */
    public OptionalInt integer(String key) {
        return value(key).map(v -> OptionalInt.of(v.intValueExact())).orElseGet(OptionalInt::empty);
    }

    /** All rules in force, in the order of the book. */
    public List<Rule> all() {
        return book.keys().stream()
                .map(inForce::get)
                .flatMap(rule -> Optional.ofNullable(rule).stream())
                .toList();
    }
}
