package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.pay;
import static org.qingshan.lifecycle.cases.Commands.refuse;
import static org.qingshan.lifecycle.cases.Commands.serve;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class CaseDeadlinesTest {
    private static List<Deadline> all(Desk desk) {
        return CaseDeadlines.of(desk.file(), desk.rules());
    }

    private static Deadline find(Desk desk, DeadlineKind kind) {
        return all(desk).stream().filter(d -> d.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void theTimeForConsultationEndsAfterTheRestDays() {
        Deadline consultation = find(Cases.consulting(), DeadlineKind.CONSULTATION);
        assertThat(consultation.startOn()).isEqualTo(day(21));
        assertThat(consultation.dueOn()).isEqualTo(day(112));
        assertThat(consultation.hard()).isTrue();
        assertThat(consultation.basis()).contains("磋商期限不超过90日");
    }

    @Test
    void anObligorsApplicationStartsItToo() {
        Desk desk = Cases.concluded().take(new ApplyForConsultation(day(20), day(18), "某公司", null));
        assertThat(find(desk, DeadlineKind.CONSULTATION).startOn()).isEqualTo(day(20));
    }

    @Test
    void itIsMetByTheAgreement() {
        assertThat(find(Cases.agreed(), DeadlineKind.CONSULTATION).open()).isFalse();
        assertThat(find(Cases.agreed(), DeadlineKind.CONFIRMATION_APPLICATION).open())
                .isTrue();
        assertThat(find(Cases.confirming(), DeadlineKind.CONFIRMATION_APPLICATION)
                        .open())
                .isFalse();
    }

    @Test
    void aRuleWithoutANumberGivesNoDeadline() {
        assertThat(all(Cases.investigating())).isEmpty();
        RuleBook sixty = RuleBook.shipped().plus(SetRules.row(Rule.INVESTIGATION_DAYS, "60"));
        Deadline due = find(Cases.investigating().by(sixty), DeadlineKind.INVESTIGATION);
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(due.open()).isTrue();
    }

    @Test
    void anExtensionCounts() {
        Desk desk = Cases.investigating().take(new ExtendInvestigation(day(5), day(70), "复杂", "覃立新"));
        assertThat(find(desk, DeadlineKind.INVESTIGATION).dueOn()).isEqualTo(day(70));
    }

    @Test
    void theInvestigationDoesNotRunWhileTheDamageIsAppraised() {
        RuleBook sixty = RuleBook.shipped().plus(SetRules.row(Rule.INVESTIGATION_DAYS, "60"));
        Desk desk = Cases.at(CaseStage.APPRAISING).by(sixty);
        assertThat(find(desk, DeadlineKind.INVESTIGATION).open()).isFalse();
        assertThat(find(desk, DeadlineKind.APPRAISAL).dueOn()).isEqualTo(day(65));
    }

    @Test
    void theReplyIsDueOnTheDayTheNoticeStates() {
        Desk served = Cases.at(CaseStage.NOTICED).take(serve(day(21)));
        Deadline reply = find(served, DeadlineKind.REPLY);
        assertThat(reply.dueOn()).isEqualTo(day(35));
        assertThat(reply.ruleKey()).isNull();
        assertThat(find(served.take(refuse(day(25))), DeadlineKind.REPLY).open())
                .isFalse();
    }

    @Test
    void theNextPaymentIsDueFirst() {
        assertThat(find(Cases.agreed(), DeadlineKind.PERFORMANCE).dueOn()).isEqualTo(day(85));
        Desk paid = Cases.performing().take(pay(day(81), 1, "50000"));
        assertThat(find(paid, DeadlineKind.PERFORMANCE).dueOn()).isEqualTo(day(130));
    }

    @Test
    void enforcementRunsFromTheLastInstalmentOnceSomethingIsOverdue() {
        assertThat(all(Cases.performing().today(day(85)))).noneMatch(d -> d.kind() == DeadlineKind.ENFORCEMENT);
        Desk overdue = Cases.performing().today(day(86));
        assertThat(find(overdue, DeadlineKind.ENFORCEMENT).startOn()).isEqualTo(day(130));
        assertThat(find(overdue, DeadlineKind.ENFORCEMENT).dueOn())
                .isEqualTo(overdue.rules().calendar().afterYears(day(130), 2));
        assertThat(find(overdue, DeadlineKind.PERFORMANCE).overdue(day(86))).isTrue();
    }

    @Test
    void aRuleThatChangesLaterLeavesOlderClocksAlone() {
        Rule shorter = SetRules.row(Rule.CONSULT_DAYS, "60", day(30));
        assertThat(find(Cases.consulting().by(RuleBook.shipped().plus(shorter)), DeadlineKind.CONSULTATION)
                        .dueOn())
                .isEqualTo(day(112));
        Rule earlier = SetRules.row(Rule.CONSULT_DAYS, "60", day(21));
        assertThat(find(Cases.consulting().by(RuleBook.shipped().plus(earlier)), DeadlineKind.CONSULTATION)
                        .dueOn())
                .isEqualTo(day(81));
    }

    @Test
    void anEndedCaseHasNoDeadlineButTheArchive() {
        RuleBook thirty = RuleBook.shipped().plus(SetRules.row(Rule.ARCHIVE_DAYS, "30"));
        assertThat(all(Cases.at(CaseStage.TERMINATED).by(thirty)))
                .filteredOn(Deadline::open)
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.ARCHIVING);
    }
}
