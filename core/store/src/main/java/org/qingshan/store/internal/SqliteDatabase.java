package org.qingshan.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.StoreException;
import org.qingshan.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite: one writing connection, which threads take in turn, and a few that only read and never wait for it. Write-ahead
 * log, synced at every commit.
 */
final class SqliteDatabase extends Database {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
    private static final int READERS = 8;
    private static final int PATIENCE_SECONDS = 30;
    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIB = 16_384;

    private final SQLiteDataSource source;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Semaphore reading = new Semaphore(READERS, true);
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();
    private @Nullable Session writer;

    private SqliteDatabase(SQLiteDataSource source) {
        this.source = source;
    }

    static SqliteDatabase open(StoreSettings.Sqlite settings) {
        try {
            prepare(settings.file().toAbsolutePath());
            SQLiteDataSource source = new SQLiteDataSource(config());
            source.setUrl("jdbc:sqlite:" + settings.file().toAbsolutePath());
            requireWal(source, settings.place());
            Migrations.run(source, Dialect.SQLITE, settings.place());
            return new SqliteDatabase(source);
        } catch (IOException | SQLException e) {
            throw new StoreException(settings.place() + " cannot be opened: " + Failures.sentence(e), e);
        }
    }

    /** Makes the file for its owner alone: it holds personal data. SQLite gives the log beside it the same rights. */
    private static void prepare(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.notExists(file)
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} has been made by someone else meanwhile", file);
            }
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static void requireWal(SQLiteDataSource source, String place) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode")) {
            if (!mode.next() || !"wal".equalsIgnoreCase(mode.getString(1))) {
                throw new SQLException("no write-ahead log is possible there; " + place + " must be on a local disk");
            }
        }
    }

    private Session connect(boolean reading) throws SQLException {
        Connection connection = source.getConnection();
        if (reading) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma query_only = on");
            }
        }
        return new Session(connection, Dialect.SQLITE, statements(), true);
    }

    @Override
    Session borrowReader() throws SQLException {
        if (!inTime(reading::tryAcquire)) {
            throw new SQLException("no connection has become free");
        }
        try {
            Session session = idle.poll();
            return session == null ? connect(true) : session;
        } catch (SQLException | RuntimeException e) {
            reading.release();
            throw e;
        }
    }

    @Override
    void giveBackReader(Session session) {
        // a reader that failed may be left in the middle of a query
        if (session.failure() == null) {
            idle.add(session);
        } else {
            close(session);
        }
        reading.release();
    }

    @Override
    Session begin() throws SQLException {
        if (!inTime(turn::tryLock)) {
            throw new SQLException("others have been writing for too long");
        }
        try {
            if (writer == null) {
                writer = connect(false);
            }
            control(writer, "begin immediate");
            return writer;
        } catch (SQLException | RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    @Override
    void commit(Session session) throws SQLException {
        control(session, "commit");
    }

    @Override
    void end(Session session, boolean committed) {
        try {
            if (!committed) {
                rollBack(session);
            }
        } finally {
            turn.unlock();
        }
    }

    private void rollBack(Session session) {
        try {
            control(session, "rollback");
            session.recover();
        } catch (SQLException e) {
            LOG.warn("The writing connection is opened anew: {}", Failures.sentence(e));
            close(session);
            writer = null;
        }
    }

    @FunctionalInterface
    private interface Waiting {
        boolean gets(long patience, TimeUnit unit) throws InterruptedException;
    }

    private static boolean inTime(Waiting waiting) {
        try {
            return waiting.gets(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void control(Session session, String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    boolean dropLostConnections(StoreException failure) {
        return false;
    }

    @Override
    void release() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            close(session);
        }
        if (writer != null) {
            close(writer);
        }
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            LOG.debug("A connection was not closed", e);
        }
    }
}
