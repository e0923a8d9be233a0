package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class ExtendInvestigationTest {
    private static ExtendInvestigation until(LocalDate on, LocalDate lastDay) {
        return new ExtendInvestigation(on, lastDay, "情况复杂", "覃立新");
    }

    /** From day 1 to day 61, a Saturday in the 1 May holidays, and so to day 64; extended by 30 days at most. */
    private static RuleBook sixtyDays() {
        return RuleBook.shipped()
                .plus(SetRules.row(Rule.INVESTIGATION_DAYS, "60"))
                .plus(SetRules.row(Rule.INVESTIGATION_EXTENSION, "30"));
    }

    @Test
    void itIsExtendedOnce() {
        Desk desk = Cases.investigating().take(until(day(5), day(90)));
        assertThat(desk.why(CaseStep.EXTEND_INVESTIGATION)).contains("ALREADY_EXTENDED");
        assertThat(desk.refusals(until(day(6), day(120)))).containsExactly("ALREADY_EXTENDED");
    }

    @Test
    void theNewDayIsLaterThanTheOld() {
        assertThat(Cases.investigating().refusals(until(day(5), day(5)))).containsExactly("EXTENSION_NOT_LATER");
        assertThat(Cases.investigating().by(sixtyDays()).refusals(until(day(5), day(64))))
                .containsExactly("EXTENSION_NOT_LATER");
    }

    @Test
    void itCannotBeExtendedOnceTheTimeIsOver() {
        Desk desk = Cases.investigating().by(sixtyDays());
        assertThat(desk.refusals(until(day(65), day(90)))).containsExactly("EXTENSION_TOO_LATE");
        assertThat(desk.refusals(until(day(64), day(90)))).isEmpty();
    }

    @Test
    void itIsNoLongerThanTheRuleAllows() {
        Desk desk = Cases.investigating().by(sixtyDays());
        assertThat(desk.refusals(until(day(5), day(95)))).containsExactly("EXTENSION_TOO_LONG");
        assertThat(desk.refusals(until(day(5), day(94)))).isEmpty();
    }
}
