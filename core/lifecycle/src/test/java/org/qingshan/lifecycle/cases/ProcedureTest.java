package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.investigate;
import static org.qingshan.lifecycle.cases.Commands.meet;
import static org.qingshan.lifecycle.cases.Commands.notice;
import static org.qingshan.lifecycle.cases.Commands.open;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rejection;

class ProcedureTest {
    @Test
    void everyStepIsOpenExactlyInTheStagesOfItsTable() {
        for (CaseStage stage : CaseStage.values()) {
            Desk desk = Cases.at(stage);
            assertThat(desk.file().stage()).isEqualTo(stage);
            for (CaseStep step : CaseStep.values()) {
                assertThat(desk.why(step).filter("STEP_NOT_OPEN"::equals).isPresent())
                        .as("%s in %s", step, stage)
                        .isEqualTo(!step.from().contains(stage));
            }
        }
    }

    @Test
    void beforeFilingOnlyACaseCanBeOpened() {
        Desk desk = new Desk();
        for (CaseStep step : CaseStep.values()) {
            assertThat(desk.why(step).isEmpty()).as(step.id()).isEqualTo(step == CaseStep.OPEN_CASE);
        }
    }

    @Test
    void anOpenCaseCannotBeOpenedAgain() {
        assertThat(Cases.filed().refusals(open(day(1)))).containsExactly("STEP_NOT_OPEN");
    }

    @Test
    void aRefusalNamesTheStageAndWhatIsPossibleNow() {
        Rejection refused = Cases.filed().rejections(meet(day(5))).get(0);
        assertThat(refused.zh()).contains("“立案”", "“召开磋商会议”", "启动损害调查、终止索赔");
        assertThat(refused.en()).contains("“Filed”", "“Hold a meeting”", "Start the investigation, End the claim");
    }

    @Test
    void thereIsNoWayFromVerificationToTheNoticeThatSkipsFiling() {
        assertThat(Cases.filed().refusals(notice(day(1)))).containsExactly("STEP_NOT_OPEN");
        assertThat(Cases.investigating().refusals(notice(day(2)))).containsExactly("STEP_NOT_OPEN");
    }

    @Test
    void aDayInTheFutureIsRefusedInEveryStage() {
        Desk desk = Cases.filed().today(day(5));
        assertThat(desk.refusals(investigate(day(6)))).containsExactly("DATE_IN_FUTURE");
        assertThat(desk.refusals(investigate(day(5)))).isEmpty();
    }

    @Test
    void aDayBeforeTheStageBeganIsRefused() {
        assertThat(Cases.filed().refusals(investigate(day(-1)))).containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void everyRejectionSpeaksBothLanguages() {
        for (CaseStage stage : CaseStage.values()) {
            Desk desk = Cases.at(stage);
            RandomOfficer officer = new RandomOfficer(stage.ordinal());
            for (CaseStep step : CaseStep.openIn(stage)) {
                for (int i = 0; i < 20; i++) {
                    for (Rejection rejection : desk.rejections(officer.fill(step, desk.file(), day(500)))) {
                        assertThat(rejection.code()).matches("[A-Z][A-Z0-9_]+");
                        assertThat(rejection.zh())
                                .containsPattern("\\p{IsHan}")
                                .doesNotContain("null")
                                .endsWith("。");
                        assertThat(rejection.en()).doesNotContain("null").endsWith(".");
                    }
                }
            }
        }
    }
}
