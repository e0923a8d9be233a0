package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.applyForConfirmation;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.moneyOnly;

import org.junit.jupiter.api.Test;

class ApplyConfirmationTest {
    @Test
    void bothSidesApplyTogether() {
        assertThat(Cases.agreed().refusals(new ApplyConfirmation(day(45), "南宁中院", false)))
                .containsExactly("NOT_JOINT");
    }

    @Test
    void aSettlementInCourtNeedsNone() {
        Desk settled = Cases.at(CaseStage.LITIGATING).take(new SettleInCourt(day(50), "调-1", moneyOnly(day(50), 30)));
        assertThat(settled.why(CaseStep.APPLY_CONFIRMATION)).contains("NO_CONFIRMATION_NEEDED");
        assertThat(settled.why(CaseStep.START_PERFORMANCE)).isEmpty();
    }

    @Test
    void thereIsNothingToConfirmWithoutAnAgreement() {
        assertThat(Cases.consulting().refusals(applyForConfirmation(day(45)))).containsExactly("STEP_NOT_OPEN");
    }
}
