package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.pay;
import static org.qingshan.lifecycle.cases.Commands.plan;
import static org.qingshan.lifecycle.cases.Commands.reach;

import org.junit.jupiter.api.Test;

class ExemptEvaluationTest {
    @Test
    void nothingMayBeOwed() {
        Desk desk = Cases.performing().take(plan(day(81))).take(reach(day(90), 3));
        assertThat(desk.why(CaseStep.EXEMPT_EVALUATION)).contains("OBLIGATIONS_OPEN");
        desk.take(pay(day(91), 1, "50000")).take(pay(day(92), 2, "50000"));
        assertThat(desk.take(new ExemptEvaluation(day(93), "免评估情形", "覃立新"))
                        .file()
                        .stage())
                .isEqualTo(CaseStage.ACCEPTANCE);
    }

    @Test
    void whatIsRestoredInKindNeedsAPlan() {
        assertThat(Cases.performing().why(CaseStep.EXEMPT_EVALUATION)).contains("PLAN_MISSING");
    }
}
