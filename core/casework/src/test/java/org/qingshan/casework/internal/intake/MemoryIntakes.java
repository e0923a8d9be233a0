package org.qingshan.casework.internal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Page;

/** The intakes' port in memory. */
final class MemoryIntakes implements IntakeStore {
    private final Map<String, IntakeRow> rows = new LinkedHashMap<>();
    private final Map<String, List<RefusedRow>> refusals = new HashMap<>();
    private final Moments moments;

    MemoryIntakes(Moments moments) {
        this.moments = moments;
    }

    List<IntakeRow> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public synchronized void insert(IntakeRow intake) {
        moments.pass(() -> {
            if (rows.putIfAbsent(intake.id(), intake) != null) {
                throw new IllegalStateException("there is an intake " + intake.id());
            }
        });
    }

    @Override
    public synchronized void update(IntakeRow intake, List<RefusedRow> newlyRefused) {
        moments.pass(() -> {
            rows.put(intake.id(), intake);
            refusals.computeIfAbsent(intake.id(), id -> new ArrayList<>()).addAll(newlyRefused);
        });
    }

    @Override
    public synchronized void restart(String id) {
        moments.pass(() -> refusals.remove(id));
    }

    @Override
    public synchronized Optional<IntakeRow> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized Optional<IntakeRow> findRunning(String source, String digest) {
        return rows.values().stream()
                .filter(r ->
                        r.source().equals(source) && r.digest().equals(digest) && r.state() == IntakeRow.State.RUNNING)
                .findFirst();
    }

    @Override
    public synchronized Page<IntakeRow> list(
            @Nullable String scopeDepartment, @Nullable String source, @Nullable String after, int limit) {
        return new Page<>(
                rows.values().stream()
                        .filter(r -> scopeDepartment == null || r.source().startsWith(scopeDepartment + "."))
                        .filter(r -> source == null || r.source().equals(source))
                        .sorted(Comparator.comparing(IntakeRow::id).reversed())
                        .limit(limit)
                        .toList(),
                null);
    }

    @Override
    public long count(@Nullable String scopeDepartment, @Nullable String source) {
        return list(scopeDepartment, source, null, Integer.MAX_VALUE).items().size();
    }

    @Override
    public synchronized List<RefusedRow> refused(String id, int after, int limit) {
        return refusals.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(RefusedRow::line))
                .skip(after)
                .limit(limit)
                .toList();
    }
}
