package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import org.junit.jupiter.api.Test;

class JoinClueTest {
    @Test
    void aClueJoinsOnce() {
        Desk desk = Cases.filed().take(new JoinClue(day(1), "clue-2", "同一损害"));
        assertThat(desk.file().filing().clues()).containsExactly("clue-1", "clue-2");
        assertThat(desk.refusals(new JoinClue(day(1), "clue-2", "同一损害"))).containsExactly("CLUE_ALREADY_JOINED");
    }

    @Test
    void aClueCanJoinUntilTheCaseIsClosed() {
        assertThat(Cases.at(CaseStage.ACCEPTANCE).refusals(new JoinClue(day(112), "clue-2", "同一损害")))
                .isEmpty();
        assertThat(Cases.at(CaseStage.CLOSED).refusals(new JoinClue(day(114), "clue-2", "同一损害")))
                .containsExactly("STEP_NOT_OPEN");
    }
}
