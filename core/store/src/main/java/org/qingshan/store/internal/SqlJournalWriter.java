package org.qingshan.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.VersionConflictException;
import org.qingshan.store.internal.Session.Command;

/**
 * Writes in the transaction of a session. Once a write has been refused the session is failed, and the transaction ends
 * with a rollback whatever the unit of work makes of the exception.
 */
final class SqlJournalWriter implements JournalWriter {
    private final Session session;
    private boolean done;

    SqlJournalWriter(Session session) {
        this.session = session;
    }

    /** The unit of work has returned. */
    void done() {
        done = true;
    }

    private Session session() {
        if (done) {
            throw new IllegalStateException("the unit of work has ended");
        }
        return session;
    }

    @Override
    public Optional<Dossier> find(StreamId stream) {
        return DossierTable.find(session(), stream);
    }

    @Override
    public Optional<Dossier> findClue(String source, String number) {
        return DossierTable.findClue(session(), source, number);
    }

    @Override
    public Optional<Entry> last(StreamId stream) {
        return JournalTable.last(session(), stream);
    }

    @Override
    public boolean insert(Dossier row, List<Entry> entries, List<DeadlineRow> deadlines) {
        requireHead(row, 0, entries);
        if (row.source() != null) {
            // whether the clue is new decides about the rest, and must be known first
            Command insert = DossierTable.insert(row);
            if (session().run(insert.sql(), insert.values()) == 0) {
                if (findClue(row.source(), row.number()).isPresent()) {
                    return false;
                }
                throw refused(row.stream(), entries, 0);
            }
            write(row, List.of(), entries, deadlines);
        } else {
            write(row, List.of(DossierTable.insert(row)), entries, deadlines);
        }
        return true;
    }

    @Override
    public void update(Dossier row, long expectedVersion, List<Entry> entries, List<DeadlineRow> deadlines) {
        requireHead(row, expectedVersion, entries);
        write(row, List.of(DossierTable.update(row, expectedVersion)), entries, deadlines);
    }

    @Override
    public void append(List<Entry> entries) {
        StreamId stream = entries.get(0).stream();
        JournalTable.requireChain(stream, entries.get(0).sequence() - 1, entries);
        Command insert = JournalTable.insert(entries);
        int written = session().run(insert.sql(), insert.values());
        if (written != entries.size()) {
            throw refused(stream, entries, written);
        }
    }

    @Override
    public int next(String counter) {
        return session()
                .first(
                        "insert into counter (name, value) values (?, 1)"
                                + " on conflict (name) do update set value = counter.value + 1 returning value",
                        p -> p.text(counter),
                        Row::number)
                .orElseThrow();
    }

    private void write(Dossier row, List<Command> first, List<Entry> entries, List<DeadlineRow> deadlines) {
        List<Command> commands = new ArrayList<>(first);
        commands.add(JournalTable.insert(entries));
        if (!deadlines.isEmpty()) {
            commands.add(DossierTable.putDeadlines(row.stream(), deadlines));
        }
        int[] changed = session().run(commands);
        boolean rowWritten = first.isEmpty() || changed[0] == 1;
        int written = changed[first.size()];
        if (!rowWritten || written != entries.size()) {
            throw refused(row.stream(), entries, written);
        }
    }

    /** @param written how many of the entries are in; as sequences have no gaps, either all or none */
    private RuntimeException refused(StreamId stream, List<Entry> entries, int written) {
        boolean known = written < entries.size()
                && entries.stream()
                        .map(Entry::requestKey)
                        .anyMatch(key -> key != null
                                && JournalTable.byRequest(session, stream, key).isPresent());
        return session.failed(known ? new DuplicateRequestException(stream) : new VersionConflictException(stream));
    }

    private static void requireHead(Dossier row, long version, List<Entry> entries) {
        JournalTable.requireChain(row.stream(), version, entries);
        Entry head = entries.get(entries.size() - 1);
        if (row.version() != head.sequence() || !row.headHash().equals(head.hash())) {
            throw new IllegalArgumentException("the row of " + row.stream() + " does not follow from its entries");
        }
    }
}
