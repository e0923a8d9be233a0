package org.qingshan.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lets a workload and its floor work in turns, so that both meet the same weather on this machine. */
final class Rounds {
    private static final int WARM_UP_TURNS = 3;
    private static final int WARM_UP_THREADS = 4;

    private final PrintStream out;
    private final Options options;

    Rounds(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    /** Prints rate and latencies of both for each number of threads, and the median of the rounds' ratios. */
    void compare(Workload own, Workload floor) throws Exception {
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            LoadDriver.run(floor, WARM_UP_THREADS, options.seconds());
            LoadDriver.run(own, WARM_UP_THREADS, options.seconds());
        }
        out.printf("%n%-8s %-12s %s %9s%n", "threads", "", Measurement.heading(), "of floor");
        for (int threads : options.threads()) {
            List<Measurement> floors = new ArrayList<>();
            List<Measurement> owns = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < options.rounds(); round++) {
                Measurement raw = LoadDriver.run(floor, threads, options.seconds());
                Measurement mine = LoadDriver.run(own, threads, options.seconds());
                floors.add(raw);
                owns.add(mine);
                ratios.add(mine.perSecond() / raw.perSecond());
            }
            ratios.sort(null);
            out.printf(
                    "%-8d %-12s %s%n",
                    threads, floor.name(), Measurement.together(floors).columns());
            out.printf(
                    "%-8d %-12s %s %8.0f%%   (%.0f to %.0f%%)%n",
                    threads,
                    own.name(),
                    Measurement.together(owns).columns(),
                    100 * ratios.get(ratios.size() / 2),
                    100 * ratios.get(0),
                    100 * ratios.get(ratios.size() - 1));
        }
        out.println("(" + options.rounds() + " rounds in turns; the ratio is their median, with least and greatest)");
    }
}
