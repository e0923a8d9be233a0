package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.IntakeRow.State;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.casework.port.Page;

abstract class IntakeContract extends StoreContract {
    private static final Instant NOW = Records.NOON;
    private final IntakeStore intakes = store.intakes();

    IntakeContract(Supplier<StoreSettings> database) {
        super(database);
    }

    private IntakeRow insert(String source) {
        IntakeRow intake = intake(Records.id(), source, State.RUNNING, null, null, 0, 0, 0, 0);
        intakes.insert(intake);
        return intake;
    }

    private static IntakeRow intake(
            String id,
            String source,
            State state,
            @Nullable Instant finished,
            @Nullable String failure,
            int received,
            int accepted,
            int duplicates,
            int refused) {
        return new IntakeRow(
                id,
                source,
                "巡查 3月.csv",
                "digest",
                "folder",
                NOW,
                finished,
                state,
                failure,
                received,
                accepted,
                duplicates,
                refused);
    }

    private static RefusedRow refusal(int line, String column) {
        return new RefusedRow(line, column, "NotNull", "不能为空", "must not be null", "", "{\"河段\":\"\"}");
    }

    @Test
    void anIntakeGrowsFromRunningToDone() {
        IntakeRow running = insert("water.patrol");
        assertThat(intakes.find(running.id())).contains(running);
        IntakeRow done = intake(running.id(), "water.patrol", State.DONE, NOW.plusSeconds(3), null, 10, 7, 1, 2);
        intakes.update(done, List.of(refusal(4, "河段"), refusal(9, "")));

        assertThat(intakes.find(running.id())).contains(done);
        assertThat(intakes.refused(running.id(), 0, 10)).containsExactly(refusal(4, "河段"), refusal(9, ""));
        assertThat(intakes.find("unknown")).isEmpty();
        assertThatThrownBy(() -> intakes.update(
                        intake("unknown", "water.patrol", State.DONE, NOW, null, 0, 0, 0, 0), List.of(refusal(1, ""))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        IntakeRow running = insert("water.patrol");
        IntakeRow failed =
                intake(running.id(), "water.patrol", State.FAILED, NOW, "不是 CSV 文件 / Not a CSV file", 0, 0, 0, 0);
        intakes.update(failed, List.of());

        assertThat(intakes.find(running.id())).contains(failed);
    }

    @Test
    void refusalsComeByLineThenAsTheyWereFoundInPages() {
        IntakeRow intake = insert("water.patrol");
        intakes.update(intake, List.of(refusal(7, "b"), refusal(7, "a")));
        intakes.update(intake, List.of(refusal(3, "z"), refusal(8, "")));

        assertThat(intakes.refused(intake.id(), 0, 3))
                .containsExactly(refusal(3, "z"), refusal(7, "b"), refusal(7, "a"));
        assertThat(intakes.refused(intake.id(), 3, 3)).containsExactly(refusal(8, ""));
        assertThat(intakes.refused(intake.id(), 4, 3)).isEmpty();
    }

    @Test
    void manyRefusalsAtOnceAreAllKept() {
        IntakeRow intake = insert("water.patrol");
        intakes.update(
                intake,
                IntStream.rangeClosed(1, 1234)
                        .mapToObj(line -> refusal(line, "c"))
                        .toList());

        assertThat(intakes.refused(intake.id(), 0, 2000))
                .extracting(RefusedRow::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1234).boxed().toList());
    }

    @Test
    void aFileReadAgainFromItsStartForgetsItsRefusals() {
        IntakeRow intake = insert("water.patrol");
        IntakeRow other = insert("water.patrol");
        intakes.update(
                intake(intake.id(), "water.patrol", State.RUNNING, null, null, 5, 3, 0, 2), List.of(refusal(1, "c")));
        intakes.update(other, List.of(refusal(1, "c")));
        intakes.restart(intake.id());

        assertThat(intakes.refused(intake.id(), 0, 10)).isEmpty();
        assertThat(intakes.find(intake.id())).contains(intake);
        assertThat(intakes.refused(other.id(), 0, 10)).hasSize(1);
    }

    @Test
    void anInterruptedFileIsFoundByItsContent() {
        IntakeRow running = insert("transport.road");
        assertThat(intakes.findRunning("transport.road", "digest")).contains(running);
        assertThat(intakes.findRunning("transport.road", "other")).isEmpty();
        assertThat(intakes.findRunning("transport.rail", "digest")).isEmpty();
        intakes.update(intake(running.id(), "transport.road", State.DONE, NOW, null, 0, 0, 0, 0), List.of());

        assertThat(intakes.findRunning("transport.road", "digest")).isEmpty();
    }

    @Test
    void intakesAreListedNewestFirstWithinTheDepartment() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, insert(i % 2 == 0 ? "housing.site" : "housing.waste").id());
            insert("housingx.site");
            insert("housing-x.site");
        }

        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Page<IntakeRow> page = intakes.list("housing", null, after, 2);
            page.items().forEach(intake -> found.add(intake.id()));
            after = page.next();
        } while (after != null);
        assertThat(found).isEqualTo(ids);
        assertThat(intakes.count("housing", null)).isEqualTo(5);
        assertThat(intakes.count("housing", "housing.waste")).isEqualTo(2);
        assertThat(intakes.count("water", "housing.waste")).isZero();
        assertThat(intakes.list(null, "housing.waste", null, 10).items()).hasSize(2);
        assertThat(intakes.count(null, null)).isGreaterThanOrEqualTo(15);
        assertThatThrownBy(() -> intakes.list(null, null, "no cursor", 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
