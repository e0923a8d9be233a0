package org.qingshan.benchmarks;

import java.util.Arrays;
import java.util.List;

/** How many steps all threads took in a second, and how long each took. */
final class Measurement {
    private final double perSecond;
    private final long[] nanos;

    /** @param nanos in ascending order */
    private Measurement(double perSecond, long[] nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    double perSecond() {
        return perSecond;
    }

    int steps() {
        return nanos.length;
    }

    /** @param part of the steps, 0 to 1 @return milliseconds within which that part was done */
    double percentile(double part) {
        if (nanos.length == 0) {
            return 0;
        }
        int index = (int) Math.ceil(part * nanos.length) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    static Measurement of(double seconds, long[] unsorted) {
        long[] nanos = unsorted.clone();
        Arrays.sort(nanos);
        return new Measurement(nanos.length / seconds, nanos);
    }

    /** Several rounds of equal length as one. */
    static Measurement together(List<Measurement> rounds) {
        double perSecond =
                rounds.stream().mapToDouble(Measurement::perSecond).average().orElse(0);
        long[] nanos = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.nanos))
                .sorted()
                .toArray();
        return new Measurement(perSecond, nanos);
    }

    /** Steps a second, and the percentiles in milliseconds, as columns. */
    String columns() {
        return String.format(
                "%9.0f %8.3f %8.3f %8.3f", perSecond, percentile(0.50), percentile(0.95), percentile(0.99));
    }

    static String heading() {
        return String.format("%9s %8s %8s %8s", "step/s", "p50 ms", "p95 ms", "p99 ms");
    }
}
