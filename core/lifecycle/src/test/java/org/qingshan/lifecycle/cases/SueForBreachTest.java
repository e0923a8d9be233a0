package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.judge;
import static org.qingshan.lifecycle.cases.Commands.pay;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SueForBreachTest {
    private static SueForBreach breach(LocalDate on) {
        return new SueForBreach(on, "南宁市中级人民法院", null, "第一期逾期未付");
    }

    @Test
    void anUnconfirmedAgreementIsSuedUpon() {
        Desk desk = Cases.agreed().take(new StartPerformance(day(41), null));
        assertThat(desk.why(CaseStep.SUE_FOR_BREACH)).isEmpty();
        assertThat(desk.why(CaseStep.APPLY_ENFORCEMENT)).contains("NOT_ENFORCEABLE");
    }

    @Test
    void aConfirmedAgreementIsEnforcedInstead() {
        assertThat(Cases.performing().why(CaseStep.SUE_FOR_BREACH)).contains("ENFORCEABLE");
        assertThat(Cases.performing().why(CaseStep.APPLY_ENFORCEMENT)).isEmpty();
    }

    @Test
    void somethingMustBeOverdue() {
        Desk desk = Cases.agreed().take(new StartPerformance(day(41), null));
        assertThat(desk.refusals(breach(day(85)))).containsExactly("NOTHING_OVERDUE");
        assertThat(desk.refusals(breach(day(86)))).isEmpty();
    }

    @Test
    void theJudgmentTakesThePlaceOfWhatWasAgreed() {
        Desk desk = Cases.agreed()
                .take(new StartPerformance(day(41), null))
                .take(pay(day(80), 1, "50000"))
                .take(breach(day(140)))
                .take(judge(day(200)));
        assertThat(desk.file().performance().title()).isEqualTo(Title.JUDGMENT);
        assertThat(desk.file().performance().open())
                .extracting(Obligation::number)
                .containsExactly(3);
        assertThat(desk.file().performance().received()).isEqualByComparingTo("50000");
    }
}
