package org.qingshan.store.internal;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DossierQuery.Sort;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId.Kind;
import org.qingshan.sdk.Region;

/** One query for dossiers as SQL: which, in what order, behind what. */
final class DossierList {
    private static final int MOST_TERMS = 8;

    private DossierList() {}

    static Page<Dossier> page(Session session, DossierQuery query) {
        Conditions where = where(session.dialect(), query);
        List<Dossier> found = session.list(select(where, query), where, DossierTable::read);
        if (found.size() <= query.limit()) {
            return new Page<>(found, null);
        }
        List<Dossier> items = found.subList(0, query.limit());
        return new Page<>(items, cursor(query.sort(), items.get(items.size() - 1)));
    }

    /** Which rows the page may hold. */
    static Conditions where(Dialect dialect, DossierQuery query) {
        Conditions where = conditions(dialect, query);
        String after = query.after();
        if (after != null) {
            goOnBehind(where, query.sort(), after);
        }
        return where;
    }

    /** The page and one row more, which tells whether there is another page. */
    static String select(Conditions where, DossierQuery query) {
        // the limit as a literal: a planner that does not know it prefers to sort everything
        return DossierTable.SELECT_LISTED + where.sql() + order(query.sort()) + " limit " + (query.limit() + 1);
    }

    static long count(Session session, DossierQuery query) {
        Conditions where = conditions(session.dialect(), query);
        return session.list("select count(*) from dossier d" + where.sql(), where, Row::whole)
                .get(0);
    }

    private static Conditions conditions(Dialect dialect, DossierQuery query) {
        Conditions where = new Conditions();
        if (query.open() != null) {
            // as a literal, so that partial indexes fit
            where.and(query.open() ? "d.open" : "not d.open");
        }
        equal(where, "d.department", query.scopeDepartment());
        Region scope = query.scopeRegion();
        if (scope != null && scope != Region.GUANGXI) {
            equal(where, "d.region", scope.code());
        }
        Kind kind = query.kind();
        equal(where, "d.kind", kind == null ? null : kind.name());
        equal(where, "d.stage", query.stage());
        equal(where, "d.department", query.department());
        Region region = query.region();
        equal(where, "d.region", region == null ? null : region.code());
        equal(where, "d.channel", query.channel());
        equal(where, "d.officer", query.officer());
        List<String> terms = terms(query.text());
        if (!terms.stream().allMatch(Parameters::isStorable)) {
            where.and("1 = 0");
        } else if (!terms.isEmpty()) {
            dialect.find(terms, where);
        }
        return where;
    }

    private static void equal(Conditions where, String column, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (Parameters.isStorable(value)) {
            where.and(column + " = ?", p -> p.text(value));
        } else {
            where.and("1 = 0");
        }
    }

    /** The words of a search, each of which must be found. */
    private static List<String> terms(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s\u3000]+"))
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .limit(MOST_TERMS)
                        .toList();
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case DUE -> " order by d.next_due, d.id, d.kind";
            case UPDATED -> " order by d.updated_at desc, d.id desc, d.kind desc";
            case CREATED -> " order by d.id desc, d.kind desc";
        };
    }

    private static String cursor(Sort sort, Dossier last) {
        String id = last.stream().id();
        String kind = last.stream().kind().name();
        LocalDate due = last.nextDue();
        return switch (sort) {
            case DUE -> Cursor.of(sort.name(), (due == null ? DossierTable.NEVER : due).toString(), id, kind);
            case UPDATED -> Cursor.of(sort.name(), last.updatedAt().toString(), id, kind);
            case CREATED -> Cursor.of(sort.name(), id, kind);
        };
    }

    private static void goOnBehind(Conditions where, Sort sort, String after) {
        try {
            switch (sort) {
                case DUE -> {
                    String[] keys = Cursor.keys(after, sort.name(), 3);
                    LocalDate due = LocalDate.parse(keys[0]);
                    where.and("(d.next_due, d.id, d.kind) > (?, ?, ?)", p -> name(p.day(due), keys));
                }
                case UPDATED -> {
                    String[] keys = Cursor.keys(after, sort.name(), 3);
                    Instant updated = Instant.parse(keys[0]).truncatedTo(ChronoUnit.MILLIS);
                    where.and("(d.updated_at, d.id, d.kind) < (?, ?, ?)", p -> name(p.instant(updated), keys));
                }
                case CREATED -> {
                    String[] keys = Cursor.keys(after, sort.name(), 2);
                    where.and("(d.id, d.kind) < (?, ?)", p -> name(p, keys));
                }
            }
        } catch (DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    private static void name(Parameters p, String[] keys) throws SQLException {
        p.text(keys[keys.length - 2]).text(keys[keys.length - 1]);
    }
}
