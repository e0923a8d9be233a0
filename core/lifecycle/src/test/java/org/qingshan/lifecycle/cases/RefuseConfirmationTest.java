package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.applyForConfirmation;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.refuseConfirmation;
import static org.qingshan.lifecycle.cases.Commands.sign;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class RefuseConfirmationTest {
    @Test
    void theFirstRefusalAllowsNegotiatingAgain() {
        Desk desk = Cases.confirming().take(refuseConfirmation(day(60)));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.RENEGOTIATING);
        assertThat(desk.file().consultation().agreement()).isNull();
        assertThat(desk.file().performance().open()).isEmpty();
    }

    @Test
    void theSecondRefusalLeadsToCourtNeverToAThirdNegotiation() {
        Desk desk = Cases.at(CaseStage.RENEGOTIATING)
                .take(sign(day(70)))
                .take(applyForConfirmation(day(75)))
                .take(refuseConfirmation(day(100)));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.FAILED);
        assertThat(desk.why(CaseStep.SIGN_AGREEMENT)).contains("STEP_NOT_OPEN");
        assertThat(desk.why(CaseStep.FILE_SUIT)).isEmpty();
    }

    @Test
    void howOftenIsARule() {
        RuleBook never = RuleBook.shipped().plus(SetRules.row(Rule.RENEGOTIATE_MAX, "0"));
        assertThat(Cases.confirming()
                        .by(never)
                        .take(refuseConfirmation(day(60)))
                        .file()
                        .stage())
                .isEqualTo(CaseStage.FAILED);
    }
}
