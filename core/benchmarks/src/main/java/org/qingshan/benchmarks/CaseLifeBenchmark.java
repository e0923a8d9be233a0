package org.qingshan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.qingshan.benchmarks.CaseOffice.Pattern;
import org.qingshan.benchmarks.OpenedCases.Opened;
import org.qingshan.casework.Caller;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Region;
import org.qingshan.store.Store;

/**
 * Whole case lives through the services — JSON bound and validated, decided, hashed, deadlines computed, written — beside
 * the floor, which writes the same rows and nothing else.
 */
final class CaseLifeBenchmark implements AutoCloseable {
    private static final int PAGE = 20;
    private static final int CASES_TO_WEIGH = 200;

    private final PrintStream out;
    private final Options options;
    private final Store store;
    private final TestDatabase database;
    private final Path folder = Files.createTempDirectory("qingshan-benchmark-office-");
    private final CaseOffice office;

    CaseLifeBenchmark(PrintStream out, Options options, Store store, TestDatabase database) throws Exception {
        this.out = out;
        this.options = options;
        this.store = store;
        this.database = database;
        office = new CaseOffice(store, folder);
    }

    void run() throws Exception {
        out.printf("%n== %s: whole case lives through the services%n", database.name());
        inbox();
        List<Pattern> patterns = office.patterns();
        OpenedCases opened = new OpenedCases(store.journal(), patterns);
        statements(opened);
        bytes(patterns, opened);
        new Rounds(out, options).compare(new CaseLifeWorkload(office, opened), floor(opened));
        out.println("(an inbox is read at every fourth step, which rate and latencies of the case life include)");
    }

    private FloorWorkload floor(OpenedCases opened) {
        return new FloorWorkload(database, thread -> new LifeRows(opened), opened::refill);
    }

    private void inbox() {
        Timing timing = new Timing(out);
        timing.heading("inbox of 20, through the service");
        inbox(timing, "an officer, one city", CaseOffice.officer("water", Region.NANNING));
        inbox(timing, "an officer, whole region", CaseOffice.officer("water", Region.GUANGXI));
        inbox(timing, "the central office", new Caller("central", "中心", Set.of(Role.CENTRAL), null, null));
    }

    private void inbox(Timing timing, String what, Caller caller) {
        timing.time(what, () -> office.cases().inbox(caller, null, PAGE));
    }

    private void statements(OpenedCases opened) throws Exception {
        out.printf("%n%-28s %10s %10s %10s%n", "step", "request B", "statements", "p50 ms");
        Opened sample = opened.next();
        List<CaseLife.Request> life = sample.pattern().life();
        long[][] nanos = new long[life.size()][CASES_TO_WEIGH];
        long[] statements = new long[life.size()];
        long first = store.statements();
        for (int i = 0; i < CASES_TO_WEIGH; i++) {
            Opened next = i == 0 ? sample : opened.next();
            for (int step = 0; step < life.size(); step++) {
                long before = store.statements();
                long begun = System.nanoTime();
                office.take(
                        next.pattern().officer(),
                        next.stream(),
                        step + 1,
                        next.pattern().life().get(step));
                nanos[step][i] = System.nanoTime() - begun;
                statements[step] += store.statements() - before;
            }
        }
        double all = store.statements() - (double) first;
        for (int step = 0; step < life.size(); step++) {
            CaseLife.Request request = life.get(step);
            out.printf(
                    "%-28s %10d %10.2f %10.3f%n",
                    request.step().id(),
                    request.body().length,
                    statements[step] / (double) CASES_TO_WEIGH,
                    Measurement.of(1, nanos[step]).percentile(0.5));
        }
        int requests = life.stream().mapToInt(request -> request.body().length).sum();
        out.printf(
                "%-28s %10d %10.2f   (and a commit)%n",
                "on average", requests / life.size(), all / CASES_TO_WEIGH / life.size());
    }

    private void bytes(List<Pattern> patterns, OpenedCases opened) throws Exception {
        Pattern pattern = patterns.get(0);
        out.printf(
                "%n%-44s %8.1f kB%n",
                "events of a case, as JSON",
                pattern.entries().stream().mapToInt(e -> bytes(e.payload())).sum() / 1e3);
        out.printf(
                "%-44s %8.1f kB%n",
                "its record when closed, as JSON",
                bytes(pattern.rows().get(CaseLife.STEPS).state()) / 1e3);
        int few = database.hasOneWriter() ? 4 : CASES_TO_WEIGH; // SQLite starts its log anew after four megabytes
        Workload.Worker worker = new CaseLifeWorkload(office, opened).worker(0);
        out.printf("%-44s %8.1f kB%n", "write-ahead log per case, 13 steps", logOf(worker, few));
        try (Workload.Worker raw = floor(opened).worker(0)) {
            out.printf("%-44s %8.1f kB%n", "write-ahead log per case, of the floor", logOf(raw, few));
        }
        opened.refill();
        long before = database.tableBytes();
        live(worker, CASES_TO_WEIGH);
        out.printf(
                "%-44s %8.1f kB%n",
                "tables and indexes per case, 13 steps", (database.tableBytes() - before) / 1e3 / CASES_TO_WEIGH);
    }

    private double logOf(Workload.Worker worker, int cases) throws Exception {
        live(worker, 1);
        database.restartLog();
        live(worker, cases);
        return database.logBytes() / 1e3 / cases;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void live(Workload.Worker worker, int cases) throws Exception {
        for (int i = 0; i < cases * CaseLife.STEPS; i++) {
            worker.step();
        }
    }

    @Override
    public void close() throws Exception {
        office.close();
        Files.deleteIfExists(folder);
    }
}
