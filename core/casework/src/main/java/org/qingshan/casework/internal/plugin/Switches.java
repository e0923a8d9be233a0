package org.qingshan.casework.internal.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.casework.port.SwitchStore.SwitchRow;

/** Which departments are switched off. The database decides; what it said is believed for a second. Thread-safe. */
final class Switches {
    private static final Duration BELIEVED = Duration.ofSeconds(1);
    private final SwitchStore store;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

    private record Snapshot(Map<String, SwitchRow> rows, Instant readAt) {}

    Switches(SwitchStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Map<String, SwitchRow> all() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known.readAt.isBefore(now.minus(BELIEVED))) {
            known = new Snapshot(
                    store.all().stream().collect(Collectors.toMap(SwitchRow::department, Function.identity())), now);
            snapshot = known;
        }
        return known.rows;
    }

    boolean isOn(String department) {
        SwitchRow row = all().get(department);
        return row == null || row.enabled();
    }

    void forget() {
        snapshot = new Snapshot(Map.of(), Instant.MIN);
    }
}
