package org.qingshan.lifecycle.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.cases.Commands;
import org.qingshan.sdk.clue.Channel;

class DeclineClueTest {
    @Test
    void everyGroundDemandsItsPapers() {
        for (Ground ground : Ground.values()) {
            DeclineClue right = Clues.decline(Commands.day(9), ground);
            DeclineClue bare =
                    new DeclineClue(right.on(), ground, "理由", List.of(), null, "覃立新", right.secondApprover(), null);
            assertThat(Clues.verifying().refusals(bare)).as(ground.code()).contains("EVIDENCE_MISSING");
            assertThat(Clues.verifying().refusals(right))
                    .isEqualTo(ground == Ground.MINOR ? List.of("MINOR_AMOUNT_UNKNOWN") : List.of());
        }
    }

    @Test
    void theProcuratorateIsToldWhatBecameOfItsClue() {
        DeclineClue silent = Clues.decline(Commands.day(9), Ground.RESTORED);
        assertThat(Clues.verifying(Channel.PROCURATORATE).refusals(silent)).containsExactly("FEEDBACK_MISSING");
        DeclineClue told =
                new DeclineClue(silent.on(), silent.ground(), "理由", silent.evidence(), null, "覃立新", null, "已书面反馈");
        assertThat(Clues.verifying(Channel.PROCURATORATE).refusals(told)).isEmpty();
    }

    @Test
    void newEvidenceReopensIt() {
        Clues clue = Clues.verifying()
                .take(Clues.decline(Commands.day(9), Ground.RESTORED))
                .take(new ReopenClue(Commands.day(40), "新证据", "覃立新"));
        assertThat(clue.file().stage()).isEqualTo(ClueStage.VERIFYING);
        assertThat(clue.file().outcome()).isNull();
        assertThat(clue.file().verifyingFrom()).isEqualTo(Commands.day(40));
    }
}
