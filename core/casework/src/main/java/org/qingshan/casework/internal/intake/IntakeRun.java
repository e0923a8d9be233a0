package org.qingshan.casework.internal.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.ClueService.Registration;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.intake.FileIntake.Order;
import org.qingshan.casework.internal.intake.RowReader.Fit;
import org.qingshan.casework.internal.intake.RowReader.Outcome;
import org.qingshan.casework.internal.intake.RowReader.Unfit;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.casework.internal.tables.RowStream;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second reading of one file: rows become clues, a chunk to a transaction. Used once, by one thread. */
final class IntakeRun {
    /** Rows in one transaction. */
    static final int CHUNK = 200;

    /** How many clues that are known already are named in the report; beyond, they are only counted. */
    static final int DUPLICATES_NAMED = 1000;

    /** A file must not put the plugin to rest, which other people's work needs too. */
    private static final int MOST_HANGS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRun.class);
    private final Order order;
    private final IntakeRow begun;
    private final RowReader reader;
    private final IntakeStore store;
    private final ClueService clues;
    private final Duration patience;
    /** Line by reference; the only thing that grows with the file. */
    private final Map<String, Integer> seen = new HashMap<>();

    private int received;
    private int accepted;
    private int duplicates;
    private int refused;
    private int hangs;

    IntakeRun(Order order, IntakeRow begun, RowReader reader, IntakeStore store, ClueService clues, Duration patience) {
        this.order = order;
        this.begun = begun;
        this.reader = reader;
        this.store = store;
        this.clues = clues;
        this.patience = patience;
    }

    IntakeRow run(Clock clock) {
        try (RowStream rows = RowStream.open(order.handle().source().format(), order.file(), reader.columns())) {
            List<RawRow> chunk = new ArrayList<>(CHUNK);
            while (rows.hasNext()) {
                chunk.add(rows.next());
                if (chunk.size() == CHUNK) {
                    take(chunk);
                    chunk.clear();
                }
            }
            take(chunk);
        }
        IntakeRow done = tally(Today.now(clock), IntakeRow.State.DONE);
        store.update(done, List.of());
        return done;
    }

    private void take(List<RawRow> chunk) {
        if (order.stopping().getAsBoolean()) {
            throw new IntakeStoppedException();
        }
        List<RefusedRow> report = new ArrayList<>();
        List<Fit> fits = new ArrayList<>();
        for (Outcome outcome : read(List.copyOf(chunk))) {
            received++;
            if (outcome instanceof Unfit unfit) {
                refused++;
                unfit.problems().forEach(problem -> report.add(problem.in(unfit.row())));
            } else if (outcome instanceof Fit fit) {
                Integer first =
                        seen.putIfAbsent(fit.clue().reference(), fit.row().line());
                if (first == null) {
                    fits.add(fit);
                } else {
                    duplicate(
                            fit,
                            "与本文件第 " + first + " 行的线索编号相同，未重复登记",
                            "has the same reference as line " + first + " of this file; not registered again",
                            report);
                }
            }
        }
        register(fits, report);
        store.update(tally(null, IntakeRow.State.RUNNING), report);
    }

    private void register(List<Fit> fits, List<RefusedRow> report) {
        if (fits.isEmpty()) {
            return;
        }
        try {
            count(fits, registerAll(fits), report);
        } catch (InvalidInputException e) {
            // A rule of the procedure stands against one of them, and nothing of the chunk was registered
            fits.forEach(fit -> registerAlone(fit, report));
        }
    }

    private void registerAlone(Fit fit, List<RefusedRow> report) {
        try {
            count(List.of(fit), registerAll(List.of(fit)), report);
        } catch (InvalidInputException e) {
            refused++;
            e.violations().forEach(v -> report.add(reader.problem(fit, v).in(fit.row())));
        }
    }

    private List<Registration> registerAll(List<Fit> fits) {
        return clues.registerAll(
                order.by(),
                order.handle().department(),
                order.handle().source(),
                begun.id(),
                fits.stream().map(Fit::clue).toList());
    }

    private void count(List<Fit> fits, List<Registration> registrations, List<RefusedRow> report) {
        for (int i = 0; i < fits.size(); i++) {
            switch (registrations.get(i)) {
                case ACCEPTED, ALREADY_ACCEPTED -> accepted++;
                case DUPLICATE ->
                    duplicate(
                            fits.get(i),
                            "该线索编号已登记过，未重复登记",
                            "this reference is registered already; not registered again",
                            report);
            }
        }
    }

    private void duplicate(Fit fit, String zh, String en, List<RefusedRow> report) {
        duplicates++;
        if (duplicates <= DUPLICATES_NAMED) {
            report.add(new Problem("", "Duplicate", zh, en, fit.clue().reference()).in(fit.row()));
        }
    }

    /** A chunk in one call; when that fails, row by row, so that only the row that hangs is refused. */
    private List<Outcome> read(List<RawRow> chunk) {
        if (hangs < MOST_HANGS) {
            try {
                return guarded(() -> chunk.stream().map(reader::read).toList());
            } catch (PluginFailedException e) {
                LOG.info(
                        "rows {} to {} are read one by one",
                        chunk.get(0).line(),
                        chunk.get(chunk.size() - 1).line());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (RawRow row : chunk) {
            outcomes.add(readAlone(row));
        }
        return outcomes;
    }

    private Outcome readAlone(RawRow row) {
        if (hangs >= MOST_HANGS) {
            return unfit(
                    row,
                    "PluginFailed",
                    "部门组件在本文件中多次无响应，本行未处理；请排除问题后重新导入",
                    "the department's plugin hung repeatedly in this file and this row was not read; bring it again later");
        }
        try {
            return guarded(() -> reader.read(row));
        } catch (PluginFailedException e) {
            hangs++;
            return unfit(row, "PluginFailed", e.sentence().zh(), e.sentence().en());
        }
    }

    private static Outcome unfit(RawRow row, String code, String zh, String en) {
        return new Unfit(row, List.of(new Problem("", code, zh, en, "")));
    }

    private <T> T guarded(Callable<T> task) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return order.handle()
                        .guard()
                        .call("source " + order.handle().source().id(), task);
            } catch (PluginUnavailableException e) {
                if (System.nanoTime() >= end || order.stopping().getAsBoolean()) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private IntakeRow tally(@Nullable Instant finishedAt, IntakeRow.State state) {
        return new IntakeRow(
                begun.id(),
                begun.source(),
                begun.file(),
                begun.digest(),
                begun.by(),
                begun.startedAt(),
                finishedAt,
                state,
                null,
                received,
                accepted,
                duplicates,
                refused);
    }
}
