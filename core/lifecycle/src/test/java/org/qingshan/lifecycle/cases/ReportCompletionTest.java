package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.plan;
import static org.qingshan.lifecycle.cases.Commands.reach;

import org.junit.jupiter.api.Test;

class ReportCompletionTest {
    @Test
    void whatIsRestoredInKindNeedsAPlan() {
        assertThat(Cases.performing().why(CaseStep.REPORT_COMPLETION)).contains("PLAN_MISSING");
    }

    @Test
    void everyMilestoneIsReachedFirst() {
        Desk desk = Cases.performing().take(plan(day(81)));
        assertThat(desk.why(CaseStep.REPORT_COMPLETION)).contains("MILESTONES_OPEN");
        assertThat(desk.take(reach(day(90), 3)).why(CaseStep.REPORT_COMPLETION)).isEmpty();
    }

    @Test
    void moneyMayStillBeOwed() {
        assertThat(Cases.evaluating().file().performance().open()).hasSize(2);
    }
}
