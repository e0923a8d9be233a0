package org.qingshan.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qingshan.benchmarks.OpenedCases.Opened;

/** Steps through the services, each a request with its JSON, and a look at the officer's inbox at every fourth. */
record CaseLifeWorkload(CaseOffice office, OpenedCases opened) implements Workload {
    private static final int PAGE = 20;

    @Override
    public String name() {
        return "case life";
    }

    @Override
    public void prepare() {
        opened.refill();
    }

    @Override
    public Worker worker(int thread) {
        return new Officer();
    }

    private final class Officer implements Worker {
        private @Nullable Opened current;
        private int step;
        private int steps;

        @Override
        public void step() throws IOException {
            Opened mine = current;
            if (mine == null || step == CaseLife.STEPS) {
                mine = opened.next();
                current = mine;
                step = 0;
            }
            var officer = mine.pattern().officer();
            office.take(officer, mine.stream(), step + 1, mine.pattern().life().get(step));
            step++;
            if (++steps % 4 == 0) {
                office.cases().inbox(officer, null, PAGE);
            }
        }
    }
}
