package org.qingshan.benchmarks;

import java.util.List;
import java.util.Random;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Journal;
import org.qingshan.sdk.Region;
import org.qingshan.store.Store;

/** Case lives through the journal: read the row, write entry, row and deadlines; look at the inbox every fourth step. */
record StoreWorkload(Store store) implements Workload {
    @Override
    public String name() {
        return "store";
    }

    @Override
    public Worker worker(int thread) {
        return new CaseWorker(store.journal(), new Random(thread));
    }

    static DossierQuery inbox(String department, Region region) {
        return DossierQuery.everything().scope(department, region).open(true);
    }

    private static final class CaseWorker implements Worker {
        private final Journal journal;
        private final Random random;
        private SampleCase current;
        private int steps;

        CaseWorker(Journal journal, Random random) {
            this.journal = journal;
            this.random = random;
            this.current = new SampleCase(random);
        }

        @Override
        public void step() {
            if (current.isOver()) {
                current = new SampleCase(random);
            }
            SampleCase sample = current;
            journal.write(writer -> {
                var found = writer.find(sample.stream());
                SampleCase.Step step = sample.next(found.orElse(null), true);
                if (found.isEmpty()) {
                    return writer.insert(step.after(), List.of(step.entry()), step.deadlines());
                }
                writer.update(step.after(), found.get().version(), List.of(step.entry()), step.deadlines());
                return true;
            });
            if (++steps % 4 == 0) {
                journal.list(inbox("water", Region.NANNING));
            }
        }
    }
}
