package org.qingshan.casework.internal.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshan.casework.Caller;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.plugin.PluginGuard;
import org.qingshan.casework.internal.plugin.Plugins;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.ClueSource;

/** The intake with everything around it in memory, and folders on disk. */
final class Intake implements Plugins, AutoCloseable {
    static final Caller OFFICER = new Caller("officer-water", "韦江", Set.of(Role.OFFICER), "water", Region.NANNING);
    static final Caller REGION =
            new Caller("officer-water-region", "黄河", Set.of(Role.OFFICER), "water", Region.GUANGXI);
    static final Caller FORESTER =
            new Caller("officer-forestry", "林青", Set.of(Role.OFFICER), "forestry", Region.GUANGXI);
    static final Caller CENTRAL = new Caller("central", "覃中", Set.of(Role.CENTRAL), null, null);
    static final String HEADER = "编号,发现日期,所在市,地点,取水量\n";

    final Moments moments = new Moments();
    final MemoryIntakes store = new MemoryIntakes(moments);
    final MemoryClues clues = new MemoryClues(moments);
    final RecordScope scope = new RecordScope();
    PluginGuard guard = new PluginGuard("water 1.0.0", "water", Duration.ofMillis(300), Duration.ofMinutes(1));
    final List<ClueSource> sources = new ArrayList<>(List.of(PatrolRow.CSV, PatrolRow.XLSX, PatrolRow.GEOJSON));
    final Directories directories;
    /** Stands, until it is set on. */
    Instant now = Instant.parse("2026-11-03T08:00:00Z");

    boolean serving = true;
    IntakeService service;

    Intake(Path folder) {
        directories = new Directories(folder, folder);
        service = started();
    }

    /** As after a restart of the container: nothing in memory is left. */
    void restart() {
        service = started();
    }

    private IntakeService started() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new IntakeService(store, clues, this, clock, directories, Duration.ZERO);
    }

    IntakeRow upload(Caller caller, ClueSource source, byte[] content) {
        return service.upload(caller, source.id(), "巡查.csv", new ByteArrayInputStream(content));
    }

    IntakeRow upload(String csv) {
        return upload(REGION, PatrolRow.CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** So many good rows, from a number on. */
    static String rows(int from, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            rows.append("XC-").append(i).append(",2026-03-01,南宁市,邕江 ").append(i).append(",\n");
        }
        return rows.toString();
    }

    @Override
    public List<SourceHandle> sources() {
        return serving ? sources.stream().map(this::handle).toList() : List.of();
    }

    @Override
    public Optional<SourceHandle> source(String id) {
        if (!serving) {
            throw new PluginUnavailableException("water", new Label("管理员已停用", "switched off"));
        }
        return sources.stream().filter(s -> s.id().equals(id)).findFirst().map(this::handle);
    }

    private SourceHandle handle(ClueSource source) {
        return new SourceHandle("water", source, scope, guard);
    }

    @Override
    public void close() {
        service.deactivate();
        guard.close();
        scope.close();
    }
}
