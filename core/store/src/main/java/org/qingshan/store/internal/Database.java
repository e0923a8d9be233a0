package org.qingshan.store.internal;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.qingshan.casework.port.StoreException;
import org.qingshan.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A migrated database: hands out sessions to read with, and transactions. Thread-safe. */
public abstract sealed class Database implements AutoCloseable permits SqliteDatabase, PostgresDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int PATIENCE_SECONDS = 30;

    private final LongAdder statements = new LongAdder();
    /** By database: a unit of work on one says nothing about another. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Session> unitOfWork = new ThreadLocal<>();

    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /**
     * Opens the database that the settings name.
     *
     * @throws StoreException when it cannot be reached or migrated
     */
    public static Database open(StoreSettings settings) {
        if (settings instanceof StoreSettings.Sqlite sqlite) {
            return SqliteDatabase.open(sqlite);
        }
        return PostgresDatabase.open((StoreSettings.PostgreSql) settings);
    }

    final LongAdder statements() {
        return statements;
    }

    /** Runs queries; inside of a unit of work as part of it, so that it sees what it wrote and needs no second connection. */
    final <T> T read(Function<Session, T> work) {
        Session open = unitOfWork.get();
        if (open != null) {
            return work.apply(open);
        }
        return whileOpen(() -> {
            try {
                return readOnce(work);
            } catch (StoreException e) {
                // reading twice does no harm, and the first may only have found that the server was restarted
                if (dropLostConnections(e)) {
                    return readOnce(work);
                }
                throw e;
            }
        });
    }

    private <T> T readOnce(Function<Session, T> work) {
        Session session = attempt(this::borrowReader);
        try {
            return work.apply(session);
        } finally {
            giveBackReader(session);
        }
    }

    /** Runs a unit of work in one transaction, which is durable when this returns, and leaves nothing when it throws. */
    final <T> T write(Function<Session, T> work) {
        if (unitOfWork.get() != null) {
            throw new IllegalStateException("this thread has a unit of work open already");
        }
        return whileOpen(() -> {
            Session session = attempt(this::begin);
            boolean done = false;
            unitOfWork.set(session);
            try {
                T result = work.apply(session);
                RuntimeException failure = session.failure();
                if (failure != null) {
                    throw failure;
                }
                attempt(() -> {
                    commit(session);
                    return session;
                });
                done = true;
                return result;
            } catch (StoreException e) {
                dropLostConnections(e);
                throw e;
            } finally {
                unitOfWork.remove();
                end(session, done);
            }
        });
    }

    abstract Session borrowReader() throws SQLException;

    abstract void giveBackReader(Session session);

    abstract Session begin() throws SQLException;

    abstract void commit(Session session) throws SQLException;

    /** Gives a session back after its transaction, which it rolls back when that was not committed. */
    abstract void end(Session session, boolean committed);

    /** Tells whether a failure means that connections are gone, and lets go of those that may be too. */
    abstract boolean dropLostConnections(StoreException failure);

    /** Lets go of every connection; nobody uses one any more. */
    abstract void release();

    @Override
    public final void close() {
        closed = true;
        boolean alone = false;
        try {
            alone = running.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!alone) {
            LOG.warn("The database is closed while work is still running on it; that work is rolled back");
        }
        try {
            release();
        } finally {
            if (alone) {
                running.writeLock().unlock();
            }
        }
    }

    @FunctionalInterface
    private interface Running<T> {
        T go();
    }

    private <T> T whileOpen(Running<T> work) {
        // trying does not queue behind a close that waits for others, as locking would
        if (closed || !running.readLock().tryLock()) {
            throw new StoreException("The database is closed", new IllegalStateException("closed"));
        }
        try {
            return work.go();
        } finally {
            running.readLock().unlock();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        Session go() throws SQLException;
    }

    private static Session attempt(Attempt attempt) {
        try {
            return attempt.go();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
