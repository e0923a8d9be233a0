package org.qingshan.lifecycle.clues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.cases.Commands;

class ClueDeadlinesTest {
    @Test
    void verificationRunsThirtyDaysFromDiscovery() {
        Deadline due = ClueDeadlines.of(
                        Clues.verifying().file(), Clues.verifying().rules())
                .get(0);
        assertThat(due.kind()).isEqualTo(DeadlineKind.VERIFICATION);
        assertThat(due.startOn()).isEqualTo(Commands.day(0));
        assertThat(due.dueOn()).isEqualTo(Commands.day(30));
        assertThat(due.open()).isTrue();
        assertThat(due.hard()).isFalse();
    }

    @Test
    void aReferredClueRunsFromItsReceipt() {
        Clues clue = Clues.referred().take(new AcceptReferral(Commands.day(5)));
        assertThat(ClueDeadlines.of(clue.file(), clue.rules()).get(0).startOn()).isEqualTo(Commands.day(5));
    }

    @Test
    void itIsOverWhenTheCaseIsOpened() {
        Clues clue = Clues.verified().take(Clues.file(Commands.day(12)));
        assertThat(ClueDeadlines.of(clue.file(), clue.rules())).noneMatch(Deadline::open);
    }
}
