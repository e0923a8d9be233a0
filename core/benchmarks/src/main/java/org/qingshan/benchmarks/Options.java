package org.qingshan.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param parts {@code cases}, {@code store} or both
 * @param databases {@code postgresql}, {@code sqlite} or both
 * @param threads how many at once, one row of the table for each
 * @param seconds how long each turn lasts
 * @param rounds turns of each kind
 * @param dossiers open cases that are there at the start
 */
record Options(
        List<String> parts, List<String> databases, List<Integer> threads, double seconds, int rounds, int dossiers) {
    private static final String USAGE =
            "parts=cases,store databases=postgresql,sqlite threads=1,2,4,8 seconds=1 rounds=11 dossiers=100000";

    static Options of(String[] arguments) {
        String parts = "cases,store";
        String databases = "postgresql,sqlite";
        String threads = "1,2,4,8";
        double seconds = 1;
        int rounds = 11;
        int dossiers = 100_000;
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            switch (pair[0]) {
                case "parts" -> parts = pair[1];
                case "databases" -> databases = pair[1];
                case "threads" -> threads = pair[1];
                case "seconds" -> seconds = Double.parseDouble(pair[1]);
                case "rounds" -> rounds = Integer.parseInt(pair[1]);
                case "dossiers" -> dossiers = Integer.parseInt(pair[1]);
                default -> throw new IllegalArgumentException("the arguments are, with their defaults: " + USAGE);
            }
        }
        return new Options(
                List.of(parts.split(",")),
                List.of(databases.split(",")),
                Arrays.stream(threads.split(",")).map(Integer::valueOf).toList(),
                seconds,
                rounds,
                dossiers);
    }
}
