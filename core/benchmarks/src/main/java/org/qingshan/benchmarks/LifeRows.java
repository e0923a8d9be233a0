package org.qingshan.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.qingshan.benchmarks.OpenedCases.Opened;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;

/** What the services would write for a case, step by step, for the floor to write without them. */
final class LifeRows implements FloorWorkload.Rows {
    private final OpenedCases opened;
    private Opened current;
    private Dossier before;
    private int step;

    LifeRows(OpenedCases opened) {
        this.opened = opened;
        current = opened.next();
        before = current.row();
    }

    @Override
    public SampleCase.Step next() {
        if (step == CaseLife.STEPS) {
            current = opened.next();
            before = current.row();
            step = 0;
        }
        step++;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        StreamId stream = current.stream();
        Entry written = current.pattern().entries().get(step);
        Entry entry = new Entry(
                stream,
                written.sequence(),
                written.type(),
                written.typeVersion(),
                now,
                written.login(),
                written.name(),
                written.department(),
                written.payload(),
                written.previousHash(),
                written.hash(),
                written.requestKey());
        Dossier row = current.pattern().rows().get(step);
        Dossier after = OpenedCases.copy(row, stream, row.headHash(), now);
        SampleCase.Step next = new SampleCase.Step(before, after, entry, java.util.List.of());
        before = after;
        return next;
    }
}
