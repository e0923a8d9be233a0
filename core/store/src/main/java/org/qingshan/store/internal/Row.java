package org.qingshan.store.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row, from the first to the last. */
final class Row {
    /** Makes something of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet rows;
    private final Dialect dialect;
    private int last;

    Row(ResultSet rows, Dialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
    }

    boolean next() throws SQLException {
        last = 0;
        return rows.next();
    }

    String text() throws SQLException {
        return present(rows.getString(++last));
    }

    @Nullable
    String textOrNull() throws SQLException {
        return rows.getString(++last);
    }

    long whole() throws SQLException {
        return rows.getLong(++last);
    }

    int number() throws SQLException {
        return rows.getInt(++last);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++last);
    }

    @Nullable
    BigDecimal yuanOrNull() throws SQLException {
        long fen = rows.getLong(++last);
        return Fen.yuan(rows.wasNull() ? null : fen);
    }

    LocalDate day() throws SQLException {
        return present(dialect.readDay(rows, ++last));
    }

    Instant instant() throws SQLException {
        return present(dialect.readInstant(rows, ++last));
    }

    @Nullable
    Instant instantOrNull() throws SQLException {
        return dialect.readInstant(rows, ++last);
    }

    private <T> T present(@Nullable T value) throws SQLException {
        if (value == null) {
            throw new SQLException("column " + last + " is empty");
        }
        return value;
    }
}
