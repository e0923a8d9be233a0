package org.qingshan.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Page;

final class SqlIntakeStore implements IntakeStore {
    private static final String SELECT =
            "select id, source, file, digest, taken_by, started_at, finished_at, state, failure,"
                    + " received, accepted, duplicates, refused from intake";
    private static final String REFUSAL = "(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int REFUSALS_AT_ONCE = 100;

    private final Database database;

    SqlIntakeStore(Database database) {
        this.database = database;
    }

    @Override
    public void insert(IntakeRow intake) {
        database.write(session -> session.run(
                "insert into intake (finished_at, state, failure, received, accepted, duplicates, refused, id,"
                        + " source, file, digest, taken_by, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                p -> bind(p, intake)
                        .text(intake.source())
                        .text(intake.file())
                        .text(intake.digest())
                        .text(intake.by())
                        .instant(intake.startedAt())));
    }

    @Override
    public void update(IntakeRow intake, List<RefusedRow> newlyRefused) {
        database.write(session -> {
            int changed = session.run(
                    "update intake set finished_at = ?, state = ?, failure = ?, received = ?, accepted = ?, duplicates = ?,"
                            + " refused = ? where id = ?",
                    p -> bind(p, intake));
            if (changed == 0) {
                throw new NoSuchElementException("no intake " + intake.id());
            }
            for (int from = 0; from < newlyRefused.size(); from += REFUSALS_AT_ONCE) {
                int to = Math.min(from + REFUSALS_AT_ONCE, newlyRefused.size());
                refuse(session, intake.id(), newlyRefused.subList(from, to));
            }
            return changed;
        });
    }

    private static void refuse(Session session, String intake, List<RefusedRow> refused) {
        String sql = "insert into intake_refusal (intake, line, column_name, code, zh, en, value, content) values "
                + REFUSAL + (", " + REFUSAL).repeat(refused.size() - 1);
        session.run(sql, p -> {
            for (RefusedRow row : refused) {
                p.text(intake).number(row.line()).text(row.column()).text(row.code());
                p.text(row.zh()).text(row.en()).text(row.value()).text(row.row());
            }
        });
    }

    private static Parameters bind(Parameters p, IntakeRow intake) throws SQLException {
        return p.instant(intake.finishedAt())
                .text(intake.state().name())
                .text(intake.failure())
                .number(intake.received())
                .number(intake.accepted())
                .number(intake.duplicates())
                .number(intake.refused())
                .text(intake.id());
    }

    @Override
    public void restart(String id) {
        database.write(session -> {
            session.run("delete from intake_refusal where intake = ?", p -> p.text(id));
            return session.run(
                    "update intake set received = 0, accepted = 0, duplicates = 0, refused = 0 where id = ?",
                    p -> p.text(id));
        });
    }

    @Override
    public Optional<IntakeRow> find(String id) {
        return database.read(session -> session.first(SELECT + " where id = ?", p -> p.text(id), SqlIntakeStore::read));
    }

    @Override
    public Optional<IntakeRow> findRunning(String source, String digest) {
        return database.read(session -> session.first(
                SELECT + " where source = ? and digest = ? and state = 'RUNNING' order by id desc limit 1",
                p -> p.text(source).text(digest),
                SqlIntakeStore::read));
    }

    @Override
    public Page<IntakeRow> list(
            @Nullable String scopeDepartment, @Nullable String source, @Nullable String after, int limit) {
        Conditions where = conditions(scopeDepartment, source);
        if (after != null) {
            String id = Cursor.keys(after, "INTAKE", 1)[0];
            where.and("id < ?", p -> p.text(id));
        }
        List<IntakeRow> found = database.read(session -> session.list(
                SELECT + where.sql() + " order by id desc limit " + (limit + 1), where, SqlIntakeStore::read));
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<IntakeRow> items = found.subList(0, limit);
        return new Page<>(items, Cursor.of("INTAKE", items.get(items.size() - 1).id()));
    }

    @Override
    public long count(@Nullable String scopeDepartment, @Nullable String source) {
        Conditions where = conditions(scopeDepartment, source);
        return database.read(session -> session.list("select count(*) from intake" + where.sql(), where, Row::whole))
                .get(0);
    }

    private static Conditions conditions(@Nullable String scopeDepartment, @Nullable String source) {
        Conditions where = new Conditions();
        if (scopeDepartment != null) {
            // a source is named <department>.<name>; the slash follows the dot
            where.and(
                    "source > ? and source < ?",
                    p -> p.text(scopeDepartment + '.').text(scopeDepartment + '/'));
        }
        if (source != null) {
            where.and("source = ?", p -> p.text(source));
        }
        return where;
    }

    @Override
    public List<RefusedRow> refused(String id, int after, int limit) {
        return database.read(session -> session.list(
                "select line, column_name, code, zh, en, value, content from intake_refusal where intake = ?"
                        + " order by line, position limit ? offset ?",
                p -> p.text(id).number(limit).number(after),
                row -> new RefusedRow(
                        row.number(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text())));
    }

    private static IntakeRow read(Row row) throws SQLException {
        return new IntakeRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.instantOrNull(),
                IntakeRow.State.valueOf(row.text()),
                row.textOrNull(),
                row.number(),
                row.number(),
                row.number(),
                row.number());
    }
}
