package org.qingshan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.qingshan.store.Store;
import org.qingshan.store.Stores;

/** Measures whole case lives through the services, and the store alone, each beside the floor of the same run. */
final class Benchmarks {
    private static final int CHUNK = 1000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options = Options.of(arguments);
        out.println("Qingshan. Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + Instant.now());
        for (String name : options.databases()) {
            try (TestDatabase database = TestDatabase.open(name);
                    Store store = Stores.open(database.settings())) {
                out.printf("%n=== %s, %d open cases at the start", database.name(), options.dossiers());
                populate(store, options.dossiers(), out);
                database.analyze();
                if (options.parts().contains("cases")) {
                    try (CaseLifeBenchmark cases = new CaseLifeBenchmark(out, options, store, database)) {
                        cases.run();
                    }
                }
                if (options.parts().contains("store")) {
                    new StoreBenchmark(out, options, store, database).run();
                }
            }
        }
        // the catalog's watchers and the pool of a plugin end with the virtual machine
        System.exit(0);
    }

    private static void populate(Store store, int dossiers, PrintStream out) {
        Random random = new Random(42);
        Instant begun = Instant.now();
        for (int done = 0; done < dossiers; done += CHUNK) {
            int chunk = Math.min(CHUNK, dossiers - done);
            store.journal().write(writer -> {
                for (int i = 0; i < chunk; i++) {
                    SampleCase.Step step = new SampleCase(random).next(true);
                    writer.insert(step.after(), List.of(step.entry()), step.deadlines());
                }
                return chunk;
            });
        }
        out.printf(", filled in %d s%n", Duration.between(begun, Instant.now()).toSeconds());
    }
}
