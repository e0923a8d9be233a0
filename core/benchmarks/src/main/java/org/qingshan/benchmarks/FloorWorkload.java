package org.qingshan.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;

/**
 * The least a durable step can cost: one insert into the journal, one update of the row where the version matches, commit,
 * by JDBC alone, into the same tables with all their indexes. Nothing is read, checked or hashed, and there are no deadlines.
 */
final class FloorWorkload implements Workload {
    private static final String ENTRY =
            "insert into journal (stream_id, stream_kind, sequence, type, type_version, at, login,"
                    + " name, department, payload, previous_hash, hash, request_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS = "version, head_hash, number, title, stage, open, department, region, officer,"
            + " started_on, next_due, next_deadline, assessed_low, assessed_high, parties, updated_at, search, state";
    private static final String INSERT =
            "insert into dossier (" + COLUMNS + ", created_at, id, kind) values (?" + ", ?".repeat(20) + ")";
    private static final String UPDATE =
            "update dossier set " + COLUMNS.replace(",", " = ?,") + " = ? where id = ? and kind = ? and version = ?";

    /** What one thread is to write. */
    interface Rows {
        SampleCase.Step next();
    }

    private final TestDatabase database;
    private final IntFunction<Rows> rows;
    private final Runnable prepare;
    private final ReentrantLock oneWriter = new ReentrantLock();

    /**
     * @param rows what a thread of that number writes
     * @param prepare done between turns
     */
    FloorWorkload(TestDatabase database, IntFunction<Rows> rows, Runnable prepare) {
        this.database = database;
        this.rows = rows;
        this.prepare = prepare;
    }

    @Override
    public void prepare() {
        prepare.run();
    }

    @Override
    public String name() {
        return "raw JDBC";
    }

    @Override
    public Worker worker(int thread) {
        try {
            return new RawWorker(rows.apply(thread));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class RawWorker implements Worker {
        private final Rows rows;
        private final Connection connection;
        private final PreparedStatement entry;
        private final PreparedStatement insert;
        private final PreparedStatement update;

        RawWorker(Rows rows) throws SQLException {
            this.rows = rows;
            connection = database.connect();
            if (!database.hasOneWriter()) {
                connection.setAutoCommit(false);
            }
            entry = connection.prepareStatement(ENTRY);
            insert = connection.prepareStatement(INSERT);
            update = connection.prepareStatement(UPDATE);
        }

        @Override
        public void step() throws SQLException {
            SampleCase.Step step = rows.next();
            if (database.hasOneWriter()) {
                // threads that wait in the driver sleep; a lock of our own is the faster floor
                oneWriter.lock();
                try (Statement control = connection.createStatement()) {
                    control.execute("begin immediate");
                    write(step);
                    control.execute("commit");
                } finally {
                    oneWriter.unlock();
                }
            } else {
                write(step);
                connection.commit();
            }
        }

        private void write(SampleCase.Step step) throws SQLException {
            bind(step.entry());
            entry.executeUpdate();
            Dossier before = step.before();
            if (before == null) {
                int at = bind(insert, step.after());
                bindInstant(insert, at++, step.after().createdAt());
                insert.setString(at++, step.after().stream().id());
                insert.setString(at, "CASE");
                insert.executeUpdate();
                return;
            }
            int at = bind(update, step.after());
            update.setString(at++, before.stream().id());
            update.setString(at++, "CASE");
            update.setLong(at, before.version());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("a lost update");
            }
        }

        private void bind(Entry e) throws SQLException {
            entry.setString(1, e.stream().id());
            entry.setString(2, "CASE");
            entry.setLong(3, e.sequence());
            entry.setString(4, e.type());
            entry.setInt(5, e.typeVersion());
            bindInstant(entry, 6, e.at());
            entry.setString(7, e.login());
            entry.setString(8, e.name());
            entry.setString(9, e.department());
            entry.setString(10, e.payload());
            entry.setString(11, e.previousHash());
            entry.setString(12, e.hash());
            entry.setString(13, e.requestKey());
        }

        private int bind(PreparedStatement statement, Dossier d) throws SQLException {
            int at = 1;
            statement.setLong(at++, d.version());
            statement.setString(at++, d.headHash());
            statement.setString(at++, d.number());
            statement.setString(at++, d.title());
            statement.setString(at++, d.stage());
            statement.setBoolean(at++, d.open());
            statement.setString(at++, d.department());
            statement.setString(at++, d.region().code());
            statement.setString(at++, d.officer());
            bindDay(statement, at++, d.startedOn());
            LocalDate due = d.nextDue();
            bindDay(statement, at++, due == null ? LocalDate.of(9999, 12, 31) : due);
            statement.setString(at++, d.nextDeadline());
            statement.setLong(at++, 12_000_000L);
            statement.setNull(at++, Types.BIGINT);
            statement.setString(at++, d.parties());
            bindInstant(statement, at++, d.updatedAt());
            statement.setString(at++, d.search());
            statement.setString(at++, d.state());
            return at;
        }

        private void bindDay(PreparedStatement statement, int at, LocalDate day) throws SQLException {
            if (database.hasOneWriter()) {
                statement.setString(at, day.toString());
            } else {
                statement.setObject(at, day);
            }
        }

        private void bindInstant(PreparedStatement statement, int at, java.time.Instant instant) throws SQLException {
            if (database.hasOneWriter()) {
                statement.setLong(at, instant.toEpochMilli());
            } else {
                statement.setObject(at, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
