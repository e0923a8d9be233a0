package org.qingshan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;
import org.qingshan.store.Store;
import org.qingshan.store.Stores;

/** The store alone, beside the floor in the same run: steps, statements, bytes, and the inbox among many open cases. */
final class StoreBenchmark {
    private final PrintStream out;
    private final Options options;

    StoreBenchmark(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options = Options.of(arguments);
        out.println("Qingshan, the store alone. Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + Instant.now());
        for (String name : options.databases()) {
            try (TestDatabase database = TestDatabase.open(name)) {
                new StoreBenchmark(out, options).run(database);
            }
        }
    }

    private void run(TestDatabase database) throws Exception {
        out.printf("%n== %s, %d open cases at the start%n", database.name(), options.dossiers());
        try (Store store = Stores.open(database.settings())) {
            populate(store);
            database.analyze();
            inbox(store);
            bytes(store, database);
            steps(store, database);
        }
    }

    private void populate(Store store) {
        Random random = new Random(42);
        Instant begun = Instant.now();
        int chunk = 1000;
        for (int done = 0; done < options.dossiers(); done += chunk) {
            store.journal().write(writer -> {
                for (int i = 0; i < chunk; i++) {
                    SampleCase.Step step = new SampleCase(random).next(true);
                    writer.insert(step.after(), List.of(step.entry()), step.deadlines());
                }
                return chunk;
            });
        }
        out.printf("filled in %d s%n", Duration.between(begun, Instant.now()).toSeconds());
    }

    private void inbox(Store store) {
        out.printf("%n%-44s %8s %8s %8s%n", "list of 20", "p50 ms", "p95 ms", "p99 ms");
        time("inbox of an officer", store, StoreWorkload.inbox("water", Region.NANNING));
        time("inbox of a department", store, StoreWorkload.inbox("water", Region.GUANGXI));
        time("inbox of the central office", store, DossierQuery.everything().open(true));
        time("latest changes, officer", store, query("water", null, null, DossierQuery.Sort.UPDATED));
        time("latest changes, all", store, query(null, null, null, DossierQuery.Sort.UPDATED));
        time("newest, all", store, query(null, null, null, DossierQuery.Sort.CREATED));
        time("search 某河段采砂, by due day", store, query(null, null, "某河段采砂", DossierQuery.Sort.DUE));
        String rare = store.journal().list(StoreWorkload.inbox("water", Region.NANNING)).items().get(7).stream()
                .id();
        time("search one case's number", store, query(null, null, rare, DossierQuery.Sort.DUE));
        time("search 二字 (found nowhere)", store, query(null, null, "二字", DossierQuery.Sort.DUE));
    }

    private static DossierQuery query(
            @Nullable String department, @Nullable Boolean open, @Nullable String text, DossierQuery.Sort sort) {
        return new DossierQuery(
                StreamId.Kind.CASE,
                department,
                department == null ? null : Region.NANNING,
                null,
                null,
                null,
                null,
                null,
                open,
                text,
                sort,
                null,
                20);
    }

    private void time(String what, Store store, DossierQuery query) {
        store.journal().list(query);
        long first = System.nanoTime();
        store.journal().list(query);
        // a slow one is not worth waiting for a thousand times
        int times = (int) Math.max(20, Math.min(3000, 3e9 / (System.nanoTime() - first)));
        long[] nanos = new long[times];
        for (int i = -times; i < times; i++) {
            long begun = System.nanoTime();
            store.journal().list(query);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Measurement all = Measurement.of(1, nanos);
        out.printf("%-44s %8.3f %8.3f %8.3f%n", what, all.percentile(0.50), all.percentile(0.95), all.percentile(0.99));
    }

    private void bytes(Store store, TestDatabase database) throws Exception {
        int cases = database.hasOneWriter() ? 4 : 200; // SQLite starts its log anew after four megabytes
        Workload.Worker worker = new StoreWorkload(store).worker(7);
        for (int i = 0; i < SampleCase.STEPS; i++) {
            worker.step();
        }
        database.restartLog();
        for (int i = 0; i < cases * SampleCase.STEPS; i++) {
            worker.step();
        }
        out.printf("%n%-44s %8.1f kB%n", "write-ahead log per case (13 steps)", database.logBytes() / 1e3 / cases);
        long before = database.tableBytes();
        int more = 500;
        for (int i = 0; i < more * SampleCase.STEPS; i++) {
            worker.step();
        }
        out.printf("%-44s %8.1f kB%n", "tables and indexes per case", (database.tableBytes() - before) / 1e3 / more);
    }

    private void steps(Store store, TestDatabase database) throws Exception {
        Workload floor = new FloorWorkload(database);
        Workload own = new StoreWorkload(store);
        LoadDriver.run(floor, 4, options.seconds());
        LoadDriver.run(own, 4, options.seconds());
        out.printf("%n%-8s %-10s %s %9s %11s%n", "threads", "", Measurement.heading(), "of floor", "statements");
        for (int threads : options.threads()) {
            List<Measurement> floors = new ArrayList<>();
            List<Measurement> owns = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            long done = 0;
            long before = store.statements();
            for (int round = 0; round < options.rounds(); round++) {
                // in turns, so that both meet the same weather on this machine
                Measurement raw = LoadDriver.run(floor, threads, options.seconds());
                Measurement mine = LoadDriver.run(own, threads, options.seconds());
                floors.add(raw);
                owns.add(mine);
                ratios.add(mine.perSecond() / raw.perSecond());
                done += mine.steps();
            }
            double statements = (store.statements() - before) / (double) done - 0.25;
            ratios.sort(null);
            out.printf(
                    "%-8d %-10s %s%n",
                    threads, floor.name(), Measurement.together(floors).columns());
            out.printf(
                    "%-8d %-10s %s %8.0f%% %11.2f%n",
                    threads,
                    own.name(),
                    Measurement.together(owns).columns(),
                    100 * ratios.get(ratios.size() / 2),
                    statements);
        }
        out.println("(" + options.rounds()
                + " rounds in turns, the ratio is their median; the store also reads the row, hashes, writes deadlines at"
                + " every third step and reads an inbox at every fourth, which its rate and latencies include and the"
                + " statements do not)");
    }

    /** What to measure. */
    record Options(List<String> databases, List<Integer> threads, double seconds, int rounds, int dossiers) {
        static Options of(String[] arguments) {
            String databases = "postgresql,sqlite";
            String threads = "1,2,4,8";
            double seconds = 1;
            int rounds = 11;
            int dossiers = 100_000;
            for (String argument : arguments) {
                String[] parts = argument.split("=", 2);
                switch (parts[0]) {
                    case "databases" -> databases = parts[1];
                    case "threads" -> threads = parts[1];
                    case "seconds" -> seconds = Double.parseDouble(parts[1]);
                    case "rounds" -> rounds = Integer.parseInt(parts[1]);
                    case "dossiers" -> dossiers = Integer.parseInt(parts[1]);
                    default -> throw new IllegalArgumentException("databases= threads= seconds= rounds= dossiers=");
                }
            }
            return new Options(
                    List.of(databases.split(",")),
                    Arrays.stream(threads.split(",")).map(Integer::valueOf).toList(),
                    seconds,
                    rounds,
                    dossiers);
        }
    }
}
