package org.qingshan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.qingshan.store.PostgresServer;
import org.qingshan.store.StoreSettings;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database to measure on, which is gone afterwards; connections to it that bypass the store. */
abstract sealed class TestDatabase implements AutoCloseable {
    abstract String name();

    abstract StoreSettings settings();

    abstract Connection connect() throws SQLException;

    /** Whether one connection writes at a time. */
    abstract boolean hasOneWriter();

    /** Bytes of the write-ahead log since the last call of {@link #restartLog}. */
    abstract long logBytes() throws Exception;

    abstract void restartLog() throws Exception;

    /** Bytes of the record's tables with their indexes. */
    abstract long tableBytes() throws SQLException;

    /** Tells the planner about the rows there are. */
    abstract void analyze() throws SQLException;

    @Override
    public abstract void close() throws Exception;

    static TestDatabase open(String name) throws IOException {
        return switch (name) {
            case "sqlite" -> new Sqlite();
            case "postgresql" -> new Postgres();
            default -> throw new IllegalArgumentException("sqlite or postgresql, not " + name);
        };
    }

    final long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    final void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Sqlite extends TestDatabase {
        private final Path folder = Files.createTempDirectory("qingshan-benchmark-");
        private final Path file = folder.resolve("qingshan.db");

        Sqlite() throws IOException {}

        @Override
        String name() {
            return "SQLite";
        }

        @Override
        StoreSettings settings() {
            return StoreSettings.sqlite(file);
        }

        @Override
        Connection connect() throws SQLException {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setBusyTimeout(30_000);
            config.setCacheSize(-16_384);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file);
            return source.getConnection();
        }

        @Override
        boolean hasOneWriter() {
            return true;
        }

        @Override
        long logBytes() throws IOException {
            return Files.size(folder.resolve("qingshan.db-wal"));
        }

        @Override
        void restartLog() throws SQLException {
            run("pragma wal_checkpoint(truncate)");
        }

        @Override
        long tableBytes() throws SQLException {
            return number("pragma page_count") * number("pragma page_size");
        }

        @Override
        void analyze() {
            // the store does not either
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static final class Postgres extends TestDatabase {
        private final PostgresServer server = PostgresServer.start();
        private final StoreSettings.PostgreSql settings = server.newDatabase();
        private long logStart;

        @Override
        String name() {
            return "PostgreSQL";
        }

        @Override
        StoreSettings settings() {
            return settings;
        }

        @Override
        Connection connect() throws SQLException {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(settings.url());
            source.setUser(settings.user());
            source.setPassword(settings.password());
            return source.getConnection();
        }

        @Override
        boolean hasOneWriter() {
            return false;
        }

        @Override
        long logBytes() throws SQLException {
            return number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint") - logStart;
        }

        @Override
        void restartLog() throws SQLException {
            logStart = 0;
            logStart = logBytes();
        }

        @Override
        long tableBytes() throws SQLException {
            List<String> tables = List.of("journal", "dossier", "dossier_search", "deadline");
            long sum = 0;
            for (String table : tables) {
                sum += number("select pg_total_relation_size('" + table + "')");
            }
            return sum;
        }

        @Override
        void analyze() throws SQLException {
            run("vacuum analyze");
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
