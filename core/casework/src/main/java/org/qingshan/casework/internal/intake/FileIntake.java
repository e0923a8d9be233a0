package org.qingshan.casework.internal.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.plugin.Plugins.SourceHandle;
import org.qingshan.casework.internal.tables.UnreadableFileException;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in one file, from wherever it came. Reads it twice: once to see that the whole of it can be read, so that a broken
 * file adds nothing, and once to register its clues. Interrupted at any moment, the same file goes on with the same intake:
 * what was registered counts as accepted, and nothing is registered twice. Thread-safe.
 */
final class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);
    private final IntakeStore store;
    private final ClueService clues;
    private final Clock clock;
    private final Duration patience;
    private final Lock[] stripes = new Lock[16];

    /**
     * One file to take in.
     *
     * @param id of the intake, unless the same file was interrupted before
     * @param by who brings it
     * @param within the region whose clues may be brought; null for all
     * @param name as it came
     * @param digest SHA-256 of the file, hex
     * @param stopping whether to stop between two chunks, leaving the rest for later
     */
    record Order(
            String id,
            SourceHandle handle,
            Caller by,
            @Nullable Region within,
            String name,
            Path file,
            String digest,
            BooleanSupplier stopping) {}

    /** @param patience how long to wait for a plugin that is busy or resting, before giving up for now */
    FileIntake(IntakeStore store, ClueService clues, Clock clock, Duration patience) {
        this.store = store;
        this.clues = clues;
        this.clock = clock;
        this.patience = patience;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    /**
     * Takes the file in.
     *
     * @return the finished intake
     * @throws org.qingshan.casework.PluginUnavailableException when the plugin left or rests: to be tried again
     * @throws IntakeStoppedException when told to stop
     */
    IntakeRow take(Order order) {
        // The same content twice at the same time would look like an interrupted intake to the second
        Lock lock = stripes[Math.floorMod(order.digest().hashCode(), stripes.length)];
        lock.lock();
        try {
            IntakeRow begun = begin(order);
            return begun.state() == IntakeRow.State.RUNNING ? run(order, begun) : begun;
        } finally {
            lock.unlock();
        }
    }

    private IntakeRow begin(Order order) {
        String source = order.handle().source().id();
        IntakeRow known = store.find(order.id())
                .or(() -> store.findRunning(source, order.digest()))
                .orElse(null);
        if (known == null) {
            IntakeRow begun = new IntakeRow(
                    order.id(),
                    source,
                    order.name(),
                    order.digest(),
                    order.by().login(),
                    Today.now(clock),
                    null,
                    IntakeRow.State.RUNNING,
                    null,
                    0,
                    0,
                    0,
                    0);
            store.insert(begun);
            return begun;
        }
        if (known.state() == IntakeRow.State.RUNNING) {
            LOG.info("intake {} of {} was interrupted and starts again", known.id(), known.file());
            store.restart(known.id());
        }
        return known;
    }

    private IntakeRow run(Order order, IntakeRow begun) {
        IntakeRow finished;
        try {
            RowReader reader =
                    new RowReader(order.handle().source(), order.handle().scope()::validate, order.within());
            Survey.of(order.handle().source().format(), order.file(), reader.columns());
            finished = new IntakeRun(order, begun, reader, store, clues, patience).run(clock);
        } catch (UnreadableFileException e) {
            finished = failed(begun, e.sentence());
        } catch (RowShape.UnusableRowException e) {
            finished = failed(
                    begun,
                    new Label(
                            "部门组件的线索来源定义有误：" + e.getMessage(),
                            "the plugin's source is not well made: " + e.getMessage()));
        }
        LOG.info(
                "intake {} of {} for {}: {}, {} received, {} accepted, {} duplicates, {} refused",
                finished.id(),
                finished.file(),
                finished.source(),
                finished.state(),
                finished.received(),
                finished.accepted(),
                finished.duplicates(),
                finished.refused());
        return finished;
    }

    private IntakeRow failed(IntakeRow begun, Label reason) {
        IntakeRow failed = new IntakeRow(
                begun.id(),
                begun.source(),
                begun.file(),
                begun.digest(),
                begun.by(),
                begun.startedAt(),
                Today.now(clock),
                IntakeRow.State.FAILED,
                reason.zh() + " / " + reason.en(),
                0,
                0,
                0,
                0);
        store.update(failed, java.util.List.of());
        return failed;
    }
}
