package org.qingshan.benchmarks;

import java.io.PrintStream;

/** Times one query over and over, in one thread, after as long a time to warm up. */
final class Timing {
    private static final int MOST = 5000;
    private static final int LEAST = 20;
    private static final double ENOUGH_NANOS = 3e9;

    private final PrintStream out;

    Timing(PrintStream out) {
        this.out = out;
    }

    void heading(String what) {
        out.printf("%n%-44s %8s %8s %8s%n", what, "p50 ms", "p95 ms", "p99 ms");
    }

    void time(String what, Runnable query) {
        query.run();
        long first = System.nanoTime();
        query.run();
        // a slow one is not worth waiting for a thousand times
        int times = (int) Math.max(LEAST, Math.min(MOST, ENOUGH_NANOS / (System.nanoTime() - first)));
        long[] nanos = new long[times];
        for (int i = -times; i < times; i++) {
            long begun = System.nanoTime();
            query.run();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Measurement all = Measurement.of(1, nanos);
        out.printf("%-44s %8.3f %8.3f %8.3f%n", what, all.percentile(0.50), all.percentile(0.95), all.percentile(0.99));
    }
}
