package org.qingshan.benchmarks;

import java.io.PrintStream;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;
import org.qingshan.store.Store;

/** The store alone, beside the floor in the same run: steps, statements, bytes, and the inbox among many open cases. */
final class StoreBenchmark {
    private final PrintStream out;
    private final Options options;
    private final Store store;
    private final TestDatabase database;

    StoreBenchmark(PrintStream out, Options options, Store store, TestDatabase database) {
        this.out = out;
        this.options = options;
        this.store = store;
        this.database = database;
    }

    void run() throws Exception {
        out.printf("%n== %s: the store alone%n", database.name());
        lists();
        bytes();
        new Rounds(out, options)
                .compare(
                        new StoreWorkload(store),
                        new FloorWorkload(database, thread -> new SampleRows(new Random(thread)), () -> {}));
        out.println("(the store also reads the row, hashes, writes deadlines at every third step and reads an inbox at"
                + " every fourth, which its rate and latencies include)");
    }

    /** Cases one after the other, unhashed. */
    private static final class SampleRows implements FloorWorkload.Rows {
        private final Random random;
        private SampleCase current;

        SampleRows(Random random) {
            this.random = random;
            this.current = new SampleCase(random);
        }

        @Override
        public SampleCase.Step next() {
            if (current.isOver()) {
                current = new SampleCase(random);
            }
            return current.next(false);
        }
    }

    private void lists() {
        Timing timing = new Timing(out);
        timing.heading("list of 20");
        list(timing, "inbox of an officer", StoreWorkload.inbox("water", Region.NANNING));
        list(timing, "inbox of a department", StoreWorkload.inbox("water", Region.GUANGXI));
        list(timing, "inbox of the central office", DossierQuery.everything().open(true));
        list(timing, "latest changes, officer", query("water", null, null, DossierQuery.Sort.UPDATED));
        list(timing, "latest changes, all", query(null, null, null, DossierQuery.Sort.UPDATED));
        list(timing, "newest, all", query(null, null, null, DossierQuery.Sort.CREATED));
        list(timing, "search 某河段采砂, by due day", query(null, null, "某河段采砂", DossierQuery.Sort.DUE));
        String rare = store.journal().list(StoreWorkload.inbox("water", Region.NANNING)).items().get(7).stream()
                .id();
        list(timing, "search one case's number", query(null, null, rare, DossierQuery.Sort.DUE));
        list(timing, "search 二字 (found nowhere)", query(null, null, "二字", DossierQuery.Sort.DUE));
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

    private void list(Timing timing, String what, DossierQuery query) {
        timing.time(what, () -> store.journal().list(query));
    }

    private void bytes() throws Exception {
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
}
