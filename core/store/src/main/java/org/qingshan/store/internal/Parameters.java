package org.qingshan.store.internal;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Fills the question marks of a statement, from the first to the last. */
final class Parameters {
    /** Knows the values of one statement. */
    @FunctionalInterface
    interface Binder {
        Binder NONE = parameters -> {};

        void bind(Parameters parameters) throws SQLException;
    }

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final PreparedStatement statement;
    private final Dialect dialect;
    private int last;

    Parameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    Parameters text(@Nullable String value) throws SQLException {
        if (value != null && !isStorable(value)) {
            throw new IllegalArgumentException("a text holds a null character or half a surrogate pair");
        }
        statement.setString(++last, value);
        return this;
    }

    Parameters whole(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Parameters number(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    /** Yuan, which must be whole fen. */
    Parameters yuan(@Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            statement.setNull(++last, Types.BIGINT);
        } else {
            statement.setLong(++last, Fen.of(value));
        }
        return this;
    }

    Parameters day(LocalDate value) throws SQLException {
        if (value.getYear() < 1 || value.getYear() > 9999) {
            throw new IllegalArgumentException("a day beyond the calendar: " + value);
        }
        dialect.bindDay(statement, ++last, value);
        return this;
    }

    /** To the millisecond, which is what every database keeps. */
    Parameters instant(@Nullable Instant value) throws SQLException {
        if (value != null && (value.isBefore(EARLIEST) || value.isAfter(LATEST))) {
            throw new IllegalArgumentException("a moment beyond the calendar: " + value);
        }
        dialect.bindInstant(statement, ++last, value == null ? null : value.truncatedTo(ChronoUnit.MILLIS));
        return this;
    }

    /** Whether every database gives a text back as it is. */
    static boolean isStorable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
