package org.qingshan.casework.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.casework.port.VersionConflictException;

/** The ports in memory, for tests of what stands on them: one unit of work after the other, undone when it throws. */
public final class MemoryStore implements Journal, SwitchStore {
    private Map<StreamId, List<Entry>> entries = new HashMap<>();
    private Map<StreamId, Dossier> rows = new LinkedHashMap<>();
    private Map<StreamId, Map<String, DeadlineRow>> deadlines = new HashMap<>();
    private Map<String, Integer> counters = new HashMap<>();
    private final Map<String, SwitchRow> switches = new LinkedHashMap<>();

    @Override
    public synchronized <T> T write(Function<JournalWriter, T> work) {
        Map<StreamId, List<Entry>> entriesBefore = new HashMap<>();
        entries.forEach((stream, list) -> entriesBefore.put(stream, new ArrayList<>(list)));
        Map<StreamId, Dossier> rowsBefore = new LinkedHashMap<>(rows);
        Map<StreamId, Map<String, DeadlineRow>> deadlinesBefore = new HashMap<>();
        deadlines.forEach((stream, map) -> deadlinesBefore.put(stream, new HashMap<>(map)));
        Map<String, Integer> countersBefore = new HashMap<>(counters);
        try {
            return work.apply(new Writer());
        } catch (RuntimeException e) {
            entries = entriesBefore;
            rows = rowsBefore;
            deadlines = deadlinesBefore;
            counters = countersBefore;
            throw e;
        }
    }

    private final class Writer implements JournalWriter {
        @Override
        public Optional<Dossier> find(StreamId stream) {
            return Optional.ofNullable(rows.get(stream));
        }

        @Override
        public Optional<Dossier> findClue(String source, String number) {
            return rows.values().stream()
                    .filter(r -> source.equals(r.source()) && number.equals(r.number()))
                    .findFirst();
        }

        @Override
        public Optional<Entry> last(StreamId stream) {
            List<Entry> all = entries.getOrDefault(stream, List.of());
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public boolean insert(Dossier row, List<Entry> added, List<DeadlineRow> due) {
            if (row.source() != null && findClue(row.source(), row.number()).isPresent()) {
                return false;
            }
            put(row, added, due);
            return true;
        }

        @Override
        public void update(Dossier row, long expectedVersion, List<Entry> added, List<DeadlineRow> due) {
            if (rows.get(row.stream()).version() != expectedVersion) {
                throw new VersionConflictException(row.stream());
            }
            put(row, added, due);
        }

        private void put(Dossier row, List<Entry> added, List<DeadlineRow> due) {
            append(added);
            rows.put(row.stream(), row);
            Map<String, DeadlineRow> known = deadlines.computeIfAbsent(row.stream(), s -> new HashMap<>());
            due.forEach(d -> known.put(d.kind(), d));
        }

        @Override
        public void append(List<Entry> added) {
            for (Entry entry : added) {
                List<Entry> stream = entries.computeIfAbsent(entry.stream(), s -> new ArrayList<>());
                if (entry.sequence() != stream.size() + 1) {
                    throw new VersionConflictException(entry.stream());
                }
                if (entry.requestKey() != null
                        && stream.stream().anyMatch(e -> entry.requestKey().equals(e.requestKey()))) {
                    throw new DuplicateRequestException(entry.stream());
                }
                stream.add(entry);
            }
        }

        @Override
        public int next(String counter) {
            return counters.merge(counter, 1, Integer::sum);
        }
    }

    @Override
    public synchronized Optional<Dossier> find(StreamId stream) {
        return Optional.ofNullable(rows.get(stream));
    }

    @Override
    public synchronized Page<Dossier> list(DossierQuery query) {
        return new Page<>(found(query).stream().limit(query.limit()).toList(), null);
    }

    @Override
    public synchronized long count(DossierQuery query) {
        return found(query).size();
    }

    private List<Dossier> found(DossierQuery q) {
        return rows.values().stream()
                .filter(r -> q.kind() == null || r.stream().kind() == q.kind())
                .filter(r -> q.scopeDepartment() == null || r.department().equals(q.scopeDepartment()))
                .filter(r -> q.scopeRegion() == null || q.scopeRegion().covers(r.region()))
                .filter(r -> q.department() == null || r.department().equals(q.department()))
                .filter(r -> q.open() == null || r.open() == q.open())
                .sorted(Comparator.comparing((Dossier r) -> r.stream().id()))
                .toList();
    }

    @Override
    public synchronized List<Entry> entries(StreamId stream, long after, int limit) {
        return entries.getOrDefault(stream, List.of()).stream()
                .filter(e -> e.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Entry> findByRequest(StreamId stream, String requestKey) {
        return entries.getOrDefault(stream, List.of()).stream()
                .filter(e -> requestKey.equals(e.requestKey()))
                .findFirst();
    }

    @Override
    public synchronized Optional<Entry> findStart(StreamId.Kind kind, String login, String requestKey) {
        return entries.values().stream()
                .map(stream -> stream.get(0))
                .filter(e -> e.stream().kind() == kind && e.login().equals(login) && requestKey.equals(e.requestKey()))
                .findFirst();
    }

    @Override
    public synchronized List<DeadlineRow> deadlines(StreamId stream) {
        return List.copyOf(deadlines.getOrDefault(stream, Map.of()).values());
    }

    @Override
    public synchronized List<Dossier> findAll(List<StreamId> streams) {
        return streams.stream()
                .map(rows::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Override
    public synchronized List<SwitchRow> all() {
        return List.copyOf(switches.values());
    }

    @Override
    public synchronized void put(SwitchRow row, Entry entry) {
        new Writer().append(List.of(entry));
        switches.put(row.department(), row);
    }

    /** Puts an entry in the place of another, as someone with the database's password could. */
    public synchronized void tamper(Entry entry) {
        entries.get(entry.stream()).set((int) entry.sequence() - 1, entry);
    }
}
