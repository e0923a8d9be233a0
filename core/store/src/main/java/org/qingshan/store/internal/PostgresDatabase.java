package org.qingshan.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.qingshan.casework.port.StoreException;
import org.qingshan.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL behind a pool of connections. */
final class PostgresDatabase extends Database {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);
    /** States of a broken connection, and of a server that shuts down or starts up. */
    private static final List<String> LOST = List.of("08", "57P");

    private static final int PREPARED_ON_THE_SERVER_FROM = 3;

    private final HikariDataSource pool;

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    static PostgresDatabase open(StoreSettings.PostgreSql settings) {
        try {
            PGSimpleDataSource source = source(settings);
            requireUtf8(source);
            // a migration may take longer than any statement of daily work
            source.setSocketTimeout(0);
            Migrations.run(source, Dialect.POSTGRESQL, settings.place());
            return new PostgresDatabase(new HikariDataSource(pool(settings)));
        } catch (SQLException | RuntimeException e) {
            if (e instanceof StoreException known) {
                throw known;
            }
            throw new StoreException(settings.place() + " cannot be reached: " + Failures.sentence(e), e);
        }
    }

    private static PGSimpleDataSource source(StoreSettings.PostgreSql settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        if (!settings.user().isEmpty()) {
            source.setUser(settings.user());
        }
        if (!settings.password().isEmpty()) {
            source.setPassword(settings.password());
        }
        source.setApplicationName("qingshan");
        int connectSeconds = (int) settings.timeouts().connect().toSeconds();
        source.setConnectTimeout(connectSeconds);
        source.setLoginTimeout(connectSeconds);
        source.setSocketTimeout((int) settings.timeouts().socket().toSeconds());
        source.setTcpKeepAlive(true);
        source.setPrepareThreshold(PREPARED_ON_THE_SERVER_FROM);
        // the detail of an error repeats the values of the row
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariConfig pool(StoreSettings.PostgreSql settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("qingshan-store");
        config.setDataSource(source(settings));
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(settings.timeouts().connect().toMillis());
        config.setKeepaliveTime(TimeUnit.MINUTES.toMillis(2));
        config.setInitializationFailTimeout(-1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(onConnect(settings));
        return config;
    }

    /** A server that does not wait for the disk at a commit is told to, for us; a stricter setting than that stays. */
    private static String onConnect(StoreSettings.PostgreSql settings) {
        long statement = settings.timeouts().statement().toMillis();
        return """
                set statement_timeout = %d;
                set lock_timeout = %d;
                set idle_in_transaction_session_timeout = %d;
                select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'
                """.formatted(statement, statement / 2, statement * 2);
    }

    private static void requireUtf8(PGSimpleDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var encoding = statement.executeQuery("show server_encoding")) {
            if (!encoding.next() || !"UTF8".equals(encoding.getString(1))) {
                throw new SQLException("its encoding is not UTF8; create the database with  encoding 'UTF8'");
            }
        }
    }

    @Override
    Session borrowReader() throws SQLException {
        return new Session(pool.getConnection(), Dialect.POSTGRESQL, statements(), false);
    }

    @Override
    void giveBackReader(Session session) {
        giveBack(session);
    }

    @Override
    Session begin() throws SQLException {
        Session session = borrowReader();
        try {
            session.connection().setAutoCommit(false);
            return session;
        } catch (SQLException | RuntimeException e) {
            giveBack(session);
            throw e;
        }
    }

    @Override
    void commit(Session session) throws SQLException {
        session.connection().commit();
    }

    @Override
    void end(Session session, boolean committed) {
        try {
            if (!committed) {
                session.connection().rollback();
            }
        } catch (SQLException e) {
            LOG.debug("A transaction was not rolled back, its connection is gone", e);
        } finally {
            giveBack(session);
        }
    }

    @Override
    boolean dropLostConnections(StoreException failure) {
        boolean lost = failure.getCause() instanceof SQLException e
                && e.getSQLState() != null
                && LOST.stream().anyMatch(e.getSQLState()::startsWith);
        if (lost) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return lost;
    }

    private static void giveBack(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            LOG.debug("A connection was not given back", e);
        }
    }

    @Override
    void release() {
        pool.close();
    }
}
