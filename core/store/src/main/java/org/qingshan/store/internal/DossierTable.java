package org.qingshan.store.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.StreamId.Kind;
import org.qingshan.sdk.Region;
import org.qingshan.store.internal.Session.Command;

/** The current rows of clues and cases, and their deadlines, in SQL. */
final class DossierTable {
    /** Stands for no due day, so that these sort last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Map<String, Region> REGIONS =
            Arrays.stream(Region.values()).collect(Collectors.toUnmodifiableMap(Region::code, region -> region));

    /** What a step may change; the rest of the row stays as it began. */
    private static final List<String> CHANGING = List.of(
            "version",
            "head_hash",
            "number",
            "title",
            "stage",
            "open",
            "department",
            "region",
            "officer",
            "started_on",
            "next_due",
            "next_deadline",
            "related_case",
            "assessed_low",
            "assessed_high",
            "agreed",
            "received",
            "parties",
            "updated_at",
            "search",
            "state");

    private static final List<String> FIXED = List.of("id", "kind", "source", "intake", "channel", "created_at");

    private static final String COLUMNS =
            "d.id, d.kind, d.version, d.head_hash, d.number, d.source, d.intake, d.channel,"
                    + " d.title, d.stage, d.open, d.department, d.region, d.officer, d.started_on, d.next_due, d.next_deadline,"
                    + " d.related_case, d.assessed_low, d.assessed_high, d.agreed, d.received, d.parties";

    /** For lists, where search text and state are empty. */
    static final String SELECT_LISTED = "select " + COLUMNS + ", '', '', d.created_at, d.updated_at from dossier d";

    private static final String SELECT_WHOLE_WHERE =
            "select " + COLUMNS + ", d.search, d.state, d.created_at, d.updated_at from dossier d where ";

    private static final String SELECT_WHOLE = SELECT_WHOLE_WHERE + "d.id = ? and d.kind = ?";

    private static final String INSERT = "insert into dossier (" + String.join(", ", CHANGING) + ", "
            + String.join(", ", FIXED) + ") values (?" + ", ?".repeat(CHANGING.size() + FIXED.size() - 1)
            + ") on conflict do nothing";

    private static final String UPDATE =
            "update dossier set " + String.join(" = ?, ", CHANGING) + " = ? where id = ? and kind = ? and version = ?";

    private static final String DEADLINE = "(?, ?, ?, ?, ?, ?)";

    private DossierTable() {}

    /** Changes no row when the stream, or a clue of that source and number, is there already. */
    static Command insert(Dossier dossier) {
        return new Command(INSERT, p -> {
            bind(p, dossier);
            JournalTable.name(p, dossier.stream());
            p.text(dossier.source())
                    .text(dossier.intake())
                    .text(dossier.channel())
                    .instant(dossier.createdAt());
        });
    }

    /** Changes no row when it is at another version. */
    static Command update(Dossier dossier, long expectedVersion) {
        return new Command(UPDATE, p -> {
            bind(p, dossier);
            JournalTable.name(p, dossier.stream()).whole(expectedVersion);
        });
    }

    private static void bind(Parameters p, Dossier d) throws SQLException {
        p.whole(d.version())
                .text(d.headHash())
                .text(d.number())
                .text(d.title())
                .text(d.stage())
                .flag(d.open());
        p.text(d.department()).text(d.region().code()).text(d.officer()).day(d.startedOn());
        p.day(d.nextDue() == null ? NEVER : d.nextDue()).text(d.nextDeadline()).text(d.relatedCase());
        p.yuan(d.assessedLow())
                .yuan(d.assessedHigh())
                .yuan(d.agreed())
                .yuan(d.received())
                .text(d.parties());
        p.instant(d.updatedAt()).text(d.search()).text(d.state());
    }

    static Command putDeadlines(StreamId stream, List<DeadlineRow> deadlines) {
        String sql = "insert into deadline (stream_id, stream_kind, kind, start_on, due_on, open) values " + DEADLINE
                + (", " + DEADLINE).repeat(deadlines.size() - 1)
                + " on conflict (stream_id, stream_kind, kind) do update set start_on = excluded.start_on,"
                + " due_on = excluded.due_on, open = excluded.open";
        return new Command(sql, p -> {
            for (DeadlineRow deadline : deadlines) {
                JournalTable.name(p, stream).text(deadline.kind());
                p.day(deadline.startOn()).day(deadline.dueOn()).flag(deadline.open());
            }
        });
    }

    static List<DeadlineRow> deadlines(Session session, StreamId stream) {
        return session.list(
                "select kind, start_on, due_on, open from deadline where stream_id = ? and stream_kind = ? order by kind",
                p -> JournalTable.name(p, stream),
                row -> new DeadlineRow(row.text(), row.day(), row.day(), row.flag()));
    }

    static Optional<Dossier> find(Session session, StreamId stream) {
        return session.first(SELECT_WHOLE, p -> JournalTable.name(p, stream), DossierTable::read);
    }

    static List<Dossier> findAll(Session session, Kind kind, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = SELECT_LISTED + " where d.kind = ? and d.id in (?" + ", ?".repeat(ids.size() - 1) + ")";
        return session.list(
                sql,
                p -> {
                    p.text(kind.name());
                    for (String id : ids) {
                        p.text(id);
                    }
                },
                DossierTable::read);
    }

    static Optional<Dossier> findClue(Session session, String source, String number) {
        return session.first(
                SELECT_WHOLE_WHERE + "d.kind = 'CLUE' and d.source = ? and d.number = ?",
                p -> p.text(source).text(number),
                DossierTable::read);
    }

    static Dossier read(Row row) throws SQLException {
        String id = row.text();
        return new Dossier(
                new StreamId(Kind.valueOf(row.text()), id),
                row.whole(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.text(),
                row.text(),
                row.flag(),
                row.text(),
                region(row.text()),
                row.textOrNull(),
                row.day(),
                due(row.day()),
                row.textOrNull(),
                row.textOrNull(),
                row.yuanOrNull(),
                row.yuanOrNull(),
                row.yuanOrNull(),
                row.yuanOrNull(),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.instant());
    }

    private static @Nullable LocalDate due(LocalDate stored) {
        return stored.equals(NEVER) ? null : stored;
    }

    static Region region(String code) throws SQLException {
        Region region = REGIONS.get(code);
        if (region == null) {
            throw new SQLException("no region has the code " + code);
        }
        return region;
    }
}
