package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.complete;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.evaluate;
import static org.qingshan.lifecycle.cases.Commands.pay;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordEvaluationTest {
    private static Desk paid() {
        return Cases.evaluating().take(pay(day(96), 1, "50000")).take(pay(day(97), 2, "50000"));
    }

    @Test
    void anIndicatorThatIsNotMetCannotPass() {
        RecordEvaluation contradicting = new RecordEvaluation(
                day(100), "某评估公司", List.of(new Indicator("成活率", "≥ 85 %", "60 %", false)), true, null, null);
        assertThat(paid().refusals(contradicting)).containsExactly("INDICATOR_NOT_MET");
    }

    @Test
    void whatWasNotPassedSaysWhatIsLeftToDo() {
        RecordEvaluation silent = new RecordEvaluation(
                day(100), "某评估公司", List.of(new Indicator("成活率", "≥ 85 %", "60 %", false)), false, " ", null);
        assertThat(paid().refusals(silent)).containsExactly("REMAINING_WORK_MISSING");
    }

    @Test
    void itIsNotPassedWhileMoneyIsOwed() {
        assertThat(Cases.evaluating().refusals(evaluate(day(100), true))).containsExactly("OBLIGATIONS_OPEN");
        assertThat(paid().refusals(evaluate(day(100), true))).isEmpty();
    }

    @Test
    void notUpToStandardRestorationGoesOn() {
        Desk desk = paid().take(evaluate(day(100), false));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.PERFORMING);
        assertThat(desk.file().performance().completion()).isNull();
        assertThat(desk.take(complete(day(130)))
                        .take(evaluate(day(140), true))
                        .file()
                        .stage())
                .isEqualTo(CaseStage.ACCEPTANCE);
    }
}
