package org.qingshan.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.store.internal.Parameters.Binder;

/** One connection in one thread. Whatever goes wrong marks it as failed. */
final class Session implements AutoCloseable {
    private static final int STATEMENTS_KEPT = 128;

    /** A statement that changes rows. */
    record Command(String sql, Binder values) {}

    private final Connection connection;
    private final Dialect dialect;
    private final LongAdder count;
    private final @Nullable Map<String, PreparedStatement> kept;
    private @Nullable RuntimeException failure;

    /** @param keeping whether to keep prepared statements, for a driver that does not */
    Session(Connection connection, Dialect dialect, LongAdder count, boolean keeping) {
        this.connection = connection;
        this.dialect = dialect;
        this.count = count;
        this.kept = keeping ? new LinkedHashMap<>(64, 0.75f, true) : null;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The first thing that went wrong, for which the transaction can only be rolled back. */
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /** Marks the session as failed, and gives the exception back to be thrown. */
    <E extends RuntimeException> E failed(E exception) {
        if (failure == null) {
            failure = exception;
        }
        return exception;
    }

    /** Forgets the failure, after the transaction it belongs to has been rolled back. */
    void recover() {
        failure = null;
    }

    <T> List<T> list(String sql, Binder values, Row.Reader<T> reader) {
        return using(sql, 1, statement -> {
            values.bind(new Parameters(statement, dialect));
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, dialect);
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        });
    }

    /** The first row of a query that finds one at the most. */
    <T> Optional<T> first(String sql, Binder values, Row.Reader<T> reader) {
        return list(sql, values, reader).stream().findFirst();
    }

    /** Runs one command, and tells how many rows it has changed. */
    int run(String sql, Binder values) {
        return using(sql, 1, statement -> {
            values.bind(new Parameters(statement, dialect));
            return statement.executeUpdate();
        });
    }

    /** Runs commands in order, in one round trip where the database can, and tells how many rows each has changed. */
    int[] run(List<Command> commands) {
        if (commands.size() == 1 || !dialect.pipelines()) {
            return commands.stream()
                    .mapToInt(command -> run(command.sql(), command.values()))
                    .toArray();
        }
        String sql = commands.stream().map(Command::sql).collect(Collectors.joining(";\n"));
        return using(sql, commands.size(), statement -> {
            Parameters parameters = new Parameters(statement, dialect);
            for (Command command : commands) {
                command.values().bind(parameters);
            }
            statement.execute();
            int[] changed = new int[commands.size()];
            for (int i = 0; i < changed.length; i++) {
                changed[i] = statement.getUpdateCount();
                statement.getMoreResults();
            }
            return changed;
        });
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T using(String sql, int statements, Use<T> use) {
        count.add(statements);
        try {
            if (kept != null) {
                return use.of(prepared(kept, sql));
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return use.of(statement);
            }
        } catch (SQLException e) {
            throw failed(Failures.of(e));
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepared(Map<String, PreparedStatement> kept, String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
            if (kept.size() > STATEMENTS_KEPT) {
                var eldest = kept.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
