package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.pay;
import static org.qingshan.lifecycle.cases.Commands.plan;
import static org.qingshan.lifecycle.cases.Commands.reach;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rejection;

class SettleObligationTest {
    @Test
    void aPaymentComesInFull() {
        assertThat(Cases.performing().refusals(pay(day(85), 1, "49999.99"))).containsExactly("AMOUNT_DIFFERS");
        assertThat(Cases.performing().refusals(reach(day(85), 1))).containsExactly("AMOUNT_DIFFERS");
        assertThat(Cases.performing().refusals(pay(day(85), 1, "50000"))).isEmpty();
    }

    @Test
    void aMilestoneHasNoAmount() {
        assertThat(Cases.performing().take(plan(day(81))).refusals(pay(day(85), 3, "1")))
                .containsExactly("AMOUNT_OF_MILESTONE");
    }

    @Test
    void theRefusalNamesWhatIsOpen() {
        Rejection refused = Cases.performing().rejections(pay(day(85), 9, "1")).get(0);
        assertThat(refused.code()).isEqualTo("NO_SUCH_OBLIGATION");
        assertThat(refused.zh()).contains("1, 2");
    }

    @Test
    void nothingIsSettledTwice() {
        Desk desk = Cases.performing().take(pay(day(85), 1, "50000"));
        assertThat(desk.refusals(pay(day(86), 1, "50000"))).containsExactly("NO_SUCH_OBLIGATION");
    }

    @Test
    void itIsClosedWhenNothingIsOwed() {
        Desk desk = Cases.evaluating().take(pay(day(96), 1, "50000")).take(pay(day(97), 2, "50000"));
        assertThat(desk.why(CaseStep.SETTLE_OBLIGATION)).contains("NOTHING_OPEN");
    }
}
