package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.open;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenCaseTest {
    @Test
    void theSameClueCannotBeNamedTwice() {
        OpenCase right = open(day(0));
        OpenCase twice = new OpenCase(
                right.on(),
                right.title(),
                right.basis(),
                right.approver(),
                right.department(),
                right.region(),
                List.of("clue-1", "clue-1"),
                right.obligors(),
                right.number());
        assertThat(new Desk().refusals(twice)).containsExactly("CLUE_TWICE");
    }

    @Test
    void aCaseCannotBeOpenedInTheFuture() {
        assertThat(new Desk().today(day(0)).refusals(open(day(1)))).containsExactly("DATE_IN_FUTURE");
    }

    @Test
    void theNumberComesFromThePlatform() {
        OpenCase right = open(day(0));
        OpenCase unnumbered = new OpenCase(
                right.on(),
                right.title(),
                right.basis(),
                right.approver(),
                right.department(),
                right.region(),
                right.clues(),
                right.obligors(),
                null);
        assertThatThrownBy(() -> new Desk().refusals(unnumbered)).isInstanceOf(NullPointerException.class);
    }
}
