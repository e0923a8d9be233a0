package org.qingshan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.Version;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.Role;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.cases.DatedRules;
import org.qingshan.casework.internal.cases.JournaledCases;
import org.qingshan.casework.internal.cases.JournaledClues;
import org.qingshan.casework.internal.plugin.Catalog;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Region;
import org.qingshan.store.Store;

/** The platform's services on a store, with one department's plugin, outside of a container. */
final class CaseOffice implements AutoCloseable {
    /** A day after the holidays in the platform's calendar; the bodies' dates lie before it, wherever the real clock is. */
    private static final Instant TODAY = Instant.parse("2026-11-23T01:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] DEPARTMENTS = {
        "ecology", "natural-resources", "water", "forestry", "agriculture", "housing", "transport"
    };

    private final Store store;
    private final Catalog catalog;
    private final CaseService cases;
    private final JournaledClues clues;

    CaseOffice(Store store, Path folder) {
        this.store = store;
        Clock clock = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.between(Instant.now(), TODAY));
        catalog = new Catalog(
                null,
                store.switches(),
                store.journal(),
                clock,
                new Directories(folder, folder),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5));
        catalog.arrive(this, "org.qingshan.benchmarks", Version.parseVersion("1.0.0"), VolumePlugin::new);
        while (catalog.find("water")
                .map(plugin -> plugin.state() != State.ACTIVE)
                .orElse(true)) {
            LockSupport.parkNanos(1_000_000);
        }
        cases = new JournaledCases(store.journal(), catalog, new DatedRules(), login -> Optional.empty(), clock);
        clues = new JournaledClues(store.journal(), new DatedRules(), "{region}环赔〔{year}〕{n}号", clock);
    }

    CaseService cases() {
        return cases;
    }

    /** What the services made of one whole life; a pattern for more cases that are opened, and for the floor. */
    record Pattern(Caller officer, List<CaseLife.Request> life, List<Dossier> rows, List<Entry> entries) {}

    /** Takes one case through its whole life for an officer of each department in each city. */
    List<Pattern> patterns() throws IOException {
        Random random = new Random(13);
        List<Pattern> patterns = new ArrayList<>();
        for (String department : DEPARTMENTS) {
            for (Region region : Region.values()) {
                if (region != Region.GUANGXI) {
                    Caller officer = officer(department, region);
                    patterns.add(pattern(officer, LocalDate.of(2026, 1, 5).plusDays(random.nextInt(120)), random));
                }
            }
        }
        return patterns;
    }

    static Caller officer(String department, Region region) {
        return new Caller(
                "officer-" + department + "-" + region.code(), "韦志强", Set.of(Role.OFFICER), department, region);
    }

    private Pattern pattern(Caller officer, LocalDate filed, Random random) throws IOException {
        StreamId stream = StreamId.caseFile(open(officer, filed));
        List<CaseLife.Request> life = CaseLife.from(filed, random);
        List<Dossier> rows = new ArrayList<>();
        rows.add(store.journal().find(stream).orElseThrow());
        for (CaseLife.Request request : life) {
            take(officer, stream, rows.size(), request);
            rows.add(store.journal().find(stream).orElseThrow());
        }
        if (rows.get(rows.size() - 1).open()) {
            throw new IllegalStateException("the case is still open after " + CaseLife.STEPS + " steps");
        }
        return new Pattern(officer, life, rows, store.journal().entries(stream, 0, rows.size()));
    }

    /** One step, as a request from a browser would take it. */
    void take(Caller officer, StreamId stream, long version, CaseLife.Request request) throws IOException {
        JsonNode body = JSON.readTree(request.body());
        StepOutcome outcome = cases.take(officer, stream.id(), version, request.step(), body, "key-" + version);
        if (!(outcome instanceof StepOutcome.Taken taken) || taken.version() != version + 1) {
            throw new IllegalStateException(request.step() + ": " + outcome);
        }
    }

    private String open(Caller officer, LocalDate filed) throws IOException {
        String region = officer.region() == null ? "" : officer.region().name();
        String clue = clues.register(officer, json("""
                        {"channel":"PATROL","foundOn":"%s","region":"%s","place":"邕江右岸三津段","facts":"巡查发现岸边非法采砂。",\
                        "suspectedObligor":"某砂石有限公司"}""", filed.minusDays(20), region), null)
                .id();
        clue(officer, clue, 1, ClueStep.START_VERIFICATION, """
                {"on":"%s","officer":"韦志强"}""", filed.minusDays(18));
        clue(officer, clue, 2, ClueStep.REPORT_VERIFICATION, """
                {"on":"%s","damage":true,"element":"SURFACE_WATER","caseClass":"ORDINARY","recommendation":"OPEN_CASE",\
                "findings":"岸线受损约三千二百平方米。"}""", filed.minusDays(5));
        StepOutcome.Taken opened = clue(officer, clue, 3, ClueStep.OPEN_CASE, """
                {"on":"%s","title":"某砂石有限公司非法采砂损害邕江生态环境案","basis":"初步核查报告认定已造成生态环境损害。","approver":"覃立新",\
                "obligors":[{"name":"某砂石有限公司","kind":"UNIT","identity":"91450100MA5XXXXX0X"}]}""", filed);
        String id = opened.caseId();
        if (id == null) {
            throw new IllegalStateException("no case was opened: " + opened);
        }
        return id;
    }

    private StepOutcome.Taken clue(
            Caller officer, String id, long version, ClueStep step, String body, Object... values) throws IOException {
        StepOutcome outcome = clues.take(officer, id, version, step, json(body, values), null);
        if (outcome instanceof StepOutcome.Taken taken) {
            return taken;
        }
        throw new IllegalStateException(step + ": " + outcome);
    }

    private static JsonNode json(String body, Object... values) throws IOException {
        return JSON.readTree(String.format(body, values));
    }

    @Override
    public void close() {
        catalog.leave(this);
    }
}
