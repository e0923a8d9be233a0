package org.qingshan.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets threads work for a while and takes the time of every step. */
final class LoadDriver {
    private LoadDriver() {}

    static Measurement run(Workload workload, int threads, double seconds) throws Exception {
        workload.prepare();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<long[]>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                results.add(pool.submit(() -> work(workload, thread, start, seconds)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> result : results) {
                all.add(result.get());
            }
            long[] nanos = all.stream().flatMapToLong(Arrays::stream).toArray();
            return Measurement.of(seconds, nanos);
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static long[] work(Workload workload, int thread, CyclicBarrier start, double seconds) throws Exception {
        try (Workload.Worker worker = workload.worker(thread)) {
            start.await();
            long end = System.nanoTime() + (long) (seconds * 1e9);
            long[] nanos = new long[1024];
            int steps = 0;
            for (long begun = System.nanoTime(); begun < end; ) {
                worker.step();
                long now = System.nanoTime();
                if (steps == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * steps);
                }
                nanos[steps++] = now - begun;
                begun = now;
            }
            return Arrays.copyOf(nanos, steps);
        }
    }
}
