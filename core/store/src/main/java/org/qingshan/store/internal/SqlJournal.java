package org.qingshan.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.StreamId.Kind;

final class SqlJournal implements Journal {
    private static final int MOST_AT_ONCE = 200;

    private final Database database;

    SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public <T> T write(Function<JournalWriter, T> work) {
        return database.write(session -> {
            SqlJournalWriter writer = new SqlJournalWriter(session);
            try {
                return work.apply(writer);
            } finally {
                writer.done();
            }
        });
    }

    @Override
    public Optional<Dossier> find(StreamId stream) {
        return database.read(session -> DossierTable.find(session, stream));
    }

    @Override
    public Page<Dossier> list(DossierQuery query) {
        return database.read(session -> DossierList.page(session, query));
    }

    @Override
    public long count(DossierQuery query) {
        return database.read(session -> DossierList.count(session, query));
    }

    @Override
    public List<Entry> entries(StreamId stream, long after, int limit) {
        return database.read(session -> JournalTable.list(session, stream, after, limit));
    }

    @Override
    public Optional<Entry> findByRequest(StreamId stream, String requestKey) {
        return database.read(session -> JournalTable.byRequest(session, stream, requestKey));
    }

    @Override
    public Optional<Entry> findStart(Kind kind, String login, String requestKey) {
        return database.read(session -> JournalTable.start(session, kind, login, requestKey));
    }

    @Override
    public List<DeadlineRow> deadlines(StreamId stream) {
        return database.read(session -> DossierTable.deadlines(session, stream));
    }

    @Override
    public List<Dossier> findAll(List<StreamId> streams) {
        if (streams.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " dossiers at once");
        }
        Map<StreamId, Dossier> found = new HashMap<>();
        database.read(session -> {
            for (Kind kind : List.of(Kind.CLUE, Kind.CASE)) {
                List<String> ids = streams.stream()
                        .filter(stream -> stream.kind() == kind)
                        .map(StreamId::id)
                        .distinct()
                        .toList();
                DossierTable.findAll(session, kind, ids).forEach(dossier -> found.put(dossier.stream(), dossier));
            }
            return found;
        });
        List<Dossier> inOrder = new ArrayList<>();
        streams.stream().distinct().map(found::get).filter(Objects::nonNull).forEach(inOrder::add);
        return inOrder;
    }
}
