package org.qingshan.casework.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Actor;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Staged;

/**
 * Where files of one kind lie: finds them for those who may see them, and writes what happens to them. Shared by clues and
 * cases.
 *
 * @param <F> the file
 * @param <E> its events
 */
final class Desk<F extends Staged, E extends Event<F>> {
    private final FileKind<F, E> kind;
    private final Journal journal;
    private final RecordScope scope;
    private final DatedRules rules;
    private final Clock clock;

    Desk(FileKind<F, E> kind, Journal journal, RecordScope scope, DatedRules rules, Clock clock) {
        this.kind = kind;
        this.journal = journal;
        this.scope = scope;
        this.rules = rules;
        this.clock = clock;
    }

    FileKind<F, E> kind() {
        return kind;
    }

    Journal journal() {
        return journal;
    }

    Rules rules() {
        return rules.of(today());
    }

    Rules rulesOn(Instant moment) {
        return rules.of(LocalDate.ofInstant(moment, Today.ZONE));
    }

    LocalDate today() {
        return Today.of(clock);
    }

    Clock clock() {
        return clock;
    }

    StreamId stream(String id) {
        return new StreamId(kind.kind(), id);
    }

    /** @throws NotFoundException when there is none the caller may see */
    Dossier visible(Caller caller, String id) {
        return visible(caller, id, journal.find(stream(id)));
    }

    /** As {@link #visible(Caller, String)}, within a transaction. */
    Dossier visible(Caller caller, String id, JournalWriter writer) {
        return visible(caller, id, writer.find(stream(id)));
    }

    private Dossier visible(Caller caller, String id, Optional<Dossier> row) {
        return row.filter(found -> caller.maySee(found.department(), found.region()))
                .orElseThrow(() ->
                        new NotFoundException(kind.name().zh(), kind.name().en(), id));
    }

    /** @throws ForbiddenException when the caller may only look */
    void requireWork(Caller caller, Dossier row) {
        if (!caller.mayWork(row.department(), row.region())) {
            throw new ForbiddenException(
                    "只有承办部门在本辖区的承办人可以办理", "only an officer of the department in charge, in this region, may do this");
        }
    }

    /** Bounds a query to files of this kind that the caller may see. */
    DossierQuery bounded(Caller caller, DossierQuery query) {
        return scoped(caller, query.kind(kind.kind()));
    }

    /** Bounds a query to what the caller may see. */
    static DossierQuery scoped(Caller caller, DossierQuery query) {
        if (caller.seesEverything()) {
            return query.scope(null, null);
        }
        if (caller.department() == null || caller.region() == null) {
            throw new ForbiddenException("账号未设部门或辖区", "the account has no department or region");
        }
        return query.scope(caller.department(), caller.region());
    }

    F file(Dossier row) {
        return Json.read(scope.mapper(), row.state(), kind.fileType());
    }

    <C> C bind(Class<C> command, JsonNode body) {
        return scope.bind(command, body, "");
    }

    ObjectMapper mapper() {
        return scope.mapper();
    }

    RecordScope scope() {
        return scope;
    }

    List<Deadline> deadlines(F file) {
        return kind.deadlines(file, rules()).stream()
                .filter(Deadline::open)
                .sorted(Comparator.comparing(Deadline::dueOn))
                .toList();
    }

    /** What a unit of work made of a file. */
    record Written<F extends Staged>(Dossier row, F file, List<Entry> entries, boolean isNew) {
        StepOutcome.Taken taken(@Nullable String caseId) {
            return new StepOutcome.Taken(
                    row.stream().id(),
                    row.number(),
                    row.version(),
                    row.stage(),
                    entries.stream().map(Entry::type).toList(),
                    caseId);
        }
    }

    /**
     * Writes what happened to a file.
     *
     * @param before its row; null for a new file
     * @param complete what the row should say beyond the file
     * @return with {@code isNew} false when a clue of the same source and number exists, and nothing was written
     */
    Written<F> write(
            JournalWriter writer,
            String id,
            @Nullable Dossier before,
            F file,
            List<E> events,
            Caller by,
            @Nullable String requestKey,
            UnaryOperator<Dossier> complete) {
        Instant now = Today.now(clock);
        StreamId stream = stream(id);
        long version = before == null ? 0 : before.version();
        String head = before == null ? Chain.GENESIS : before.headHash();
        Actor actor = new Actor(by.login(), by.name(), by.department());
        List<Entry> entries = new ArrayList<>(events.size());
        F after = file;
        for (E event : events) {
            version++;
            String payload = Json.write(scope.mapper(), event);
            String key = entries.isEmpty() ? requestKey : null;
            Entry entry = Chain.next(stream, version, head, event.getClass().getSimpleName(), 1, now, by, payload, key);
            entries.add(entry);
            head = entry.hash();
            after = kind.after(after, new Recorded<>(version, now, actor, event));
        }
        Map<DeadlineKind, Deadline> due = byKind(kind.deadlines(after, rules()));
        Map<DeadlineKind, Deadline> dueBefore = before == null ? Map.of() : byKind(kind.deadlines(file, rules()));
        Deadline next = due.values().stream()
                .filter(Deadline::open)
                .min(Comparator.comparing(Deadline::dueOn))
                .orElse(null);
        FileKind.RowFrame frame = new FileKind.RowFrame(
                stream,
                version,
                head,
                Json.write(scope.mapper(), after),
                next,
                before == null ? now : before.createdAt(),
                now);
        Dossier row = complete.apply(kind.describe(after, frame, before));
        List<DeadlineRow> changed = changed(dueBefore, due);
        if (before == null) {
            return new Written<>(row, after, entries, writer.insert(row, entries, changed));
        }
        writer.update(row, before.version(), entries, changed);
        return new Written<>(row, after, entries, true);
    }

    private static Map<DeadlineKind, Deadline> byKind(List<Deadline> deadlines) {
        Map<DeadlineKind, Deadline> map = new EnumMap<>(DeadlineKind.class);
        deadlines.forEach(deadline -> map.put(deadline.kind(), deadline));
        return map;
    }

    private static List<DeadlineRow> changed(Map<DeadlineKind, Deadline> before, Map<DeadlineKind, Deadline> after) {
        List<DeadlineRow> rows = new ArrayList<>();
        after.values().stream()
                .filter(deadline -> !deadline.equals(before.get(deadline.kind())))
                .forEach(deadline -> rows.add(row(deadline, deadline.open())));
        before.values().stream()
                .filter(deadline -> !after.containsKey(deadline.kind()))
                .forEach(deadline -> rows.add(row(deadline, false)));
        return rows;
    }

    private static DeadlineRow row(Deadline deadline, boolean open) {
        return new DeadlineRow(deadline.kind().name(), deadline.startOn(), deadline.dueOn(), open);
    }

    /** The events of a stream in order, as they were recorded. */
    List<Recorded<E>> history(StreamId stream, long upTo) {
        List<Recorded<E>> history = new ArrayList<>();
        long after = 0;
        while (after < upTo) {
            List<Entry> page = journal.entries(stream, after, 500);
            if (page.isEmpty()) {
                break;
            }
            for (Entry entry : page) {
                after = entry.sequence();
                if (after <= upTo) {
                    history.add(recorded(entry));
                }
            }
        }
        return history;
    }

    Recorded<E> recorded(Entry entry) {
        Class<? extends E> type = kind.events().get(entry.type());
        if (type == null) {
            throw new IllegalStateException("unknown event " + entry.type() + " in " + entry.stream());
        }
        return new Recorded<>(
                entry.sequence(),
                entry.at(),
                new Actor(entry.login(), entry.name(), entry.department()),
                Json.read(scope.mapper(), entry.payload(), type));
    }

    F fold(List<Recorded<E>> history) {
        F file = kind.empty();
        for (Recorded<E> recorded : history) {
            file = kind.after(file, recorded);
        }
        return file;
    }
}
