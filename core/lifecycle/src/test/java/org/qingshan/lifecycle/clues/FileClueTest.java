package org.qingshan.lifecycle.clues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.Commands;
import org.qingshan.sdk.Region;

class FileClueTest {
    @Test
    void aCaseNeedsAReportThatFoundDamage() {
        assertThat(Clues.verifying().refusals(Clues.file(Commands.day(12)))).containsExactly("NO_DAMAGE_REPORTED");
        Clues harmless = Clues.verifying().take(Clues.report(Commands.day(10), false, Proposal.DECLINE));
        assertThat(harmless.refusals(Clues.file(Commands.day(12)))).containsExactly("NO_DAMAGE_REPORTED");
        assertThat(Clues.verified().refusals(Clues.file(Commands.day(12)))).isEmpty();
    }

    @Test
    void theLastReportCounts() {
        Clues clue = Clues.verified().take(Clues.report(Commands.day(11), false, Proposal.DECLINE));
        assertThat(clue.refusals(Clues.file(Commands.day(12)))).containsExactly("NO_DAMAGE_REPORTED");
    }

    @Test
    void itIsNotFiledBeforeTheReport() {
        assertThat(Clues.verified().refusals(Clues.file(Commands.day(9)))).containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void theCaseBeginsWithWhatTheClueHolds() {
        Clues clue = Clues.verified();
        var opening = Clues.file(Commands.day(12)).toCase("clue-9", clue.file(), "号-1");
        assertThat(opening.department()).isEqualTo("water");
        assertThat(opening.region()).isEqualTo(Region.NANNING);
        assertThat(opening.clues()).containsExactly("clue-9");
        assertThat(opening.number()).isEqualTo("号-1");
    }

    @Test
    void withoutDamageNoCaseIsRecommended() {
        assertThat(Clues.verifying().refusals(Clues.report(Commands.day(10), false, Proposal.OPEN_CASE)))
                .containsExactly("NO_DAMAGE_NO_CASE");
    }

    @Test
    void joiningACaseIsTheSameStepOnBothSides() {
        JoinCase join = new JoinCase(Commands.day(12), "case-7", "同一损害");
        assertThat(join.toClue("clue-9").clue()).isEqualTo("clue-9");
        assertThat(Clues.verified().take(join).file().caseId()).isEqualTo("case-7");
    }
}
