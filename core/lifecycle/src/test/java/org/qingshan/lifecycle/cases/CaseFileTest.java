package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshan.lifecycle.cases.Commands.assess;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.estimate;
import static org.qingshan.lifecycle.cases.Commands.notice;
import static org.qingshan.lifecycle.cases.Commands.serveInVain;
import static org.qingshan.lifecycle.cases.Commands.yuan;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;

class CaseFileTest {
    @Test
    void theFoldOfTheHistoryIsTheFile() {
        for (CaseStage stage : CaseStage.values()) {
            Desk desk = Cases.at(stage);
            assertThat(CaseFile.of(desk.history())).isEqualTo(desk.file());
            assertThat(desk.file().version()).isEqualTo(desk.history().size());
        }
    }

    @Test
    void anEventOutOfTurnIsNotApplied() {
        Desk desk = Cases.investigating();
        Recorded<CaseEvent> last = desk.history().get(1);
        assertThatThrownBy(() -> desk.file().after(last)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAssessmentThatWasReplacedNoLongerCounts() {
        Desk desk = Cases.investigating()
                .take(assess(day(5), estimate(DamageHead.RESTORATION_COST, "100", "200"), null))
                .take(assess(day(6), estimate(DamageHead.INTERIM_LOSS, "10", "20"), null))
                .take(assess(day(7), estimate(DamageHead.RESTORATION_COST, "150", "150"), 1));
        assertThat(desk.file().assessed()).contains(new Range(yuan("160"), yuan("170")));
        assertThat(desk.file().currentAssessments())
                .extracting(Assessment::number)
                .containsExactly(2, 3);
        assertThat(desk.file().damage().orElseThrow().lines()).hasSize(2);
    }

    @Test
    void stagesAreKeptWithTheDayTheyBegan() {
        assertThat(Cases.concluded().file().stages())
                .containsExactly(
                        new StageEntry(CaseStage.FILED, day(0)),
                        new StageEntry(CaseStage.INVESTIGATING, day(1)),
                        new StageEntry(CaseStage.CONCLUDED, day(15)));
    }

    @Test
    void aSecondNoticeIsNotANewStage() {
        Desk desk = Cases.at(CaseStage.NOTICED).take(serveInVain(day(22))).take(notice(day(30)));
        assertThat(desk.file().since()).isEqualTo(day(20));
        assertThat(desk.file().consultation().notices()).hasSize(2);
    }
}
