package org.qingshan.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between the databases. */
enum Dialect {
    /** Days as text, moments as milliseconds; FTS5 with trigrams, which finds three characters and more. */
    SQLITE("sqlite", false) {
        @Override
        void bindDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
            statement.setString(index, day.toString());
        }

        @Override
        @Nullable
        LocalDate readDay(ResultSet rows, int index) throws SQLException {
            String day = rows.getString(index);
            return day == null ? null : LocalDate.parse(day);
        }

        @Override
        void bindInstant(PreparedStatement statement, int index, @Nullable Instant instant) throws SQLException {
            if (instant == null) {
                statement.setNull(index, Types.BIGINT);
            } else {
                statement.setLong(index, instant.toEpochMilli());
            }
        }

        @Override
        @Nullable
        Instant readInstant(ResultSet rows, int index) throws SQLException {
            long millis = rows.getLong(index);
            return rows.wasNull() ? null : Instant.ofEpochMilli(millis);
        }

        @Override
        void find(List<String> terms, Conditions where) {
            List<String> phrases = new ArrayList<>();
            for (String term : terms) {
                if (term.codePointCount(0, term.length()) < 3) {
                    where.and("d.search like ? escape '!'", p -> p.text(contains(term)));
                } else {
                    phrases.add('"' + term.replace("\"", "\"\"") + '"');
                }
            }
            if (!phrases.isEmpty()) {
                where.and(
                        "d.key in (select rowid from dossier_search where dossier_search match ?)",
                        p -> p.text(String.join(" AND ", phrases)));
            }
        }
    },

    /** Several statements go in one round trip; pg_trgm where there is one. */
    POSTGRESQL("postgresql", true) {
        @Override
        void bindDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
            statement.setObject(index, day);
        }

        @Override
        @Nullable
        LocalDate readDay(ResultSet rows, int index) throws SQLException {
            return rows.getObject(index, LocalDate.class);
        }

        @Override
        void bindInstant(PreparedStatement statement, int index, @Nullable Instant instant) throws SQLException {
            if (instant == null) {
                statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            }
        }

        @Override
        @Nullable
        Instant readInstant(ResultSet rows, int index) throws SQLException {
            OffsetDateTime at = rows.getObject(index, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }

        @Override
        void find(List<String> terms, Conditions where) {
            StringBuilder inner =
                    new StringBuilder("exists (select 1 from dossier_search s where s.id = d.id and s.kind = d.kind");
            for (int i = 0; i < terms.size(); i++) {
                inner.append(" and s.search ilike ? escape '!'");
            }
            where.and(inner.append(')').toString(), p -> {
                for (String term : terms) {
                    p.text(contains(term));
                }
            });
        }
    };

    private final String migrations;
    private final boolean pipelines;

    Dialect(String migrations, boolean pipelines) {
        this.migrations = migrations;
        this.pipelines = pipelines;
    }

    /** Where the migrations lie among the resources. */
    String migrations() {
        return "db/migration/" + migrations;
    }

    /** Whether several statements may be sent as one. */
    boolean pipelines() {
        return pipelines;
    }

    abstract void bindDay(PreparedStatement statement, int index, LocalDate day) throws SQLException;

    abstract @Nullable LocalDate readDay(ResultSet rows, int index) throws SQLException;

    abstract void bindInstant(PreparedStatement statement, int index, @Nullable Instant instant) throws SQLException;

    abstract @Nullable Instant readInstant(ResultSet rows, int index) throws SQLException;

    /** Adds the condition that the search text of dossier {@code d} holds every one of these, in any case of letters. */
    abstract void find(List<String> terms, Conditions where);

    /** The pattern of what contains a term, whose own wildcards mean themselves. */
    static String contains(String term) {
        return '%' + term.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
    }
}
