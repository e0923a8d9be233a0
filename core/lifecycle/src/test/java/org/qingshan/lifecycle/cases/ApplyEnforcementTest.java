package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApplyEnforcementTest {
    private static ApplyEnforcement enforce(LocalDate on) {
        return new ApplyEnforcement(on, "南宁市中级人民法院", "未付款项", true);
    }

    @Test
    void itIsAppliedForWithinTwoYearsOfTheLastInstalment() {
        LocalDate last = Cases.performing().file().performance().lastDay().orElseThrow();
        assertThat(last).isEqualTo(day(130));
        Desk desk = Cases.performing().today(last.plusYears(3));
        LocalDate due = desk.rules().calendar().afterYears(last, 2);
        assertThat(desk.refusals(enforce(due))).isEmpty();
        assertThat(desk.refusals(enforce(due.plusDays(1)))).containsExactly("ENFORCEMENT_EXPIRED");
    }

    @Test
    void somethingMustBeOverdue() {
        assertThat(Cases.performing().refusals(enforce(day(85)))).containsExactly("NOTHING_OVERDUE");
    }

    @Test
    void aJudgmentIsEnforced() {
        Desk desk = Cases.at(CaseStage.JUDGED).take(new StartPerformance(day(101), null));
        assertThat(desk.refusals(enforce(day(131)))).isEmpty();
    }

    @Test
    void itsEndIsOnRecord() {
        Desk desk = Cases.at(CaseStage.ENFORCING).take(new EndEnforcement(day(230), EnforcementResult.SUSPENDED, null));
        Performance.Enforcement ended = desk.file().performance().enforcements().get(0);
        assertThat(ended.endedOn()).isEqualTo(day(230));
        assertThat(ended.result()).isEqualTo(EnforcementResult.SUSPENDED);
        assertThat(desk.file().stage()).isEqualTo(CaseStage.PERFORMING);
    }
}
