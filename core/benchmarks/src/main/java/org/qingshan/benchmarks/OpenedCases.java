package org.qingshan.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingshan.benchmarks.CaseOffice.Pattern;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;

/** Cases that have just been opened, many in one transaction, before the clock runs. Thread-safe. */
final class OpenedCases {
    /** A case that has its first entry. */
    record Opened(StreamId stream, Dossier row, Pattern pattern) {}

    private final Journal journal;
    private final List<Pattern> patterns;
    private final Random random = new Random(99);
    private final Queue<Opened> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger taken = new AtomicInteger();
    private int usual = 100;

    OpenedCases(Journal journal, List<Pattern> patterns) {
        this.journal = journal;
        this.patterns = patterns;
    }

    /** Makes sure that there are more than the last turn has used. Called between turns. */
    synchronized void refill() {
        usual = Math.max(usual, 2 * taken.getAndSet(0));
        open(usual - queue.size());
    }

    Opened next() {
        taken.incrementAndGet();
        Opened next = queue.poll();
        while (next == null) {
            open(20);
            next = queue.poll();
        }
        return next;
    }

    private synchronized void open(int count) {
        List<Opened> opened = new ArrayList<>();
        journal.write(writer -> {
            for (int i = 0; i < count; i++) {
                Pattern pattern = patterns.get(random.nextInt(patterns.size()));
                StreamId stream = StreamId.caseFile(String.format("%012x", System.currentTimeMillis())
                        + UUID.randomUUID().toString().substring(0, 14));
                Entry first = pattern.entries().get(0);
                Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                Entry entry = Chain.next(
                        stream, 1, Chain.GENESIS, first.type(), 1, now, pattern.officer(), first.payload(), null);
                Dossier row = copy(pattern.rows().get(0), stream, entry.hash(), now);
                writer.insert(row, List.of(entry), List.of());
                opened.add(new Opened(stream, row, pattern));
            }
            return count;
        });
        queue.addAll(opened);
    }

    /** The same row for another case. */
    static Dossier copy(Dossier d, StreamId stream, String hash, Instant updated) {
        return new Dossier(
                stream,
                d.version(),
                hash,
                d.number(),
                d.source(),
                d.intake(),
                d.channel(),
                d.title(),
                d.stage(),
                d.open(),
                d.department(),
                d.region(),
                d.officer(),
                d.startedOn(),
                d.nextDue(),
                d.nextDeadline(),
                d.relatedCase(),
                d.assessedLow(),
                d.assessedHigh(),
                d.agreed(),
                d.received(),
                d.parties(),
                d.search(),
                d.state(),
                d.createdAt(),
                updated);
    }
}
