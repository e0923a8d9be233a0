package org.qingshan.lifecycle.clues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.Commands;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;

class ClueProcedureTest {
    @Test
    void aClueIsReferredAcceptedAndVerified() {
        Clues clue = Clues.referred();
        assertThat(clue.file().department()).isEqualTo("forestry");
        assertThat(clue.file().stage()).isEqualTo(ClueStage.TRANSFERRED);
        assertThat(clue.take(new AcceptReferral(Commands.day(5))).file().verifyingFrom())
                .isEqualTo(Commands.day(5));
    }

    @Test
    void aReturnedClueIsBackWhereItCameFrom() {
        Clues clue = Clues.referred().take(new ReturnReferral(Commands.day(5), "不属本部门职责"));
        assertThat(clue.file().department()).isEqualTo("water");
        assertThat(clue.file().stage()).isEqualTo(ClueStage.REGISTERED);
        assertThat(clue.file().referral().answer()).isEqualTo("不属本部门职责");
    }

    @Test
    void aClueIsNotReferredToWhoHoldsIt() {
        assertThat(Clues.registered().refusals(Clues.refer(Commands.day(3), "water")))
                .containsExactly("REFERRED_TO_ITSELF");
        assertThat(Clues.registered().refusals(new ReferClue(Commands.day(3), "water", Region.GUILIN, "跨市", null)))
                .isEmpty();
    }

    @Test
    void aClueIsNotFoundInTheFuture() {
        Clues clue = new Clues().today(Commands.day(0));
        assertThat(clue.refusals(new RegisterClue(
                        Channel.REPORT,
                        "R-1",
                        Commands.day(1),
                        Region.NANNING,
                        "某地",
                        null,
                        "事实",
                        null,
                        "water",
                        null,
                        null)))
                .containsExactly("DATE_IN_FUTURE");
    }

    @Test
    void theFoldOfTheHistoryIsTheFile() {
        Clues clue = Clues.verified().take(Clues.file(Commands.day(12)));
        assertThat(ClueFile.of(clue.history())).isEqualTo(clue.file());
        assertThatThrownBy(() -> clue.file().after(clue.history().get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedClueTakesNoStepButReopening() {
        assertThat(ClueStep.openIn(ClueStage.FILED)).isEmpty();
        assertThat(ClueStep.openIn(ClueStage.OUT_OF_SCOPE)).isEmpty();
        assertThat(ClueStep.openIn(ClueStage.NOT_CLAIMED)).containsExactly(ClueStep.REOPEN);
    }

    @Test
    void aClueThatIsNotRegisteredTakesNoOtherStep() {
        assertThat(new Clues().refusals(new StartVerification(Commands.day(1), "韦志强")))
                .containsExactly("STEP_NOT_OPEN");
    }
}
