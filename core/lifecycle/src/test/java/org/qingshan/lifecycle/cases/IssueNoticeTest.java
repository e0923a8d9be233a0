package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.assess;
import static org.qingshan.lifecycle.cases.Commands.conclude;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.estimate;
import static org.qingshan.lifecycle.cases.Commands.notice;
import static org.qingshan.lifecycle.cases.Commands.refuse;
import static org.qingshan.lifecycle.cases.Commands.serve;
import static org.qingshan.lifecycle.cases.Commands.serveInVain;
import static org.qingshan.lifecycle.cases.Commands.yuan;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.sdk.assessment.DamageHead;

class IssueNoticeTest {
    @Test
    void theClaimIsTheUpperAmountAssessedUnlessStated() {
        assertThat(Cases.at(CaseStage.NOTICED)
                        .file()
                        .consultation()
                        .notice()
                        .orElseThrow()
                        .claim())
                .isEqualByComparingTo("170000");
        Desk stated = Cases.concluded().take(new IssueNotice(day(20), "告-1", yuan("150000"), day(40)));
        assertThat(stated.file().consultation().notice().orElseThrow().claim()).isEqualByComparingTo("150000");
    }

    @Test
    void theLastDayToReplyIsStatedWhileTheRuleIsUnknown() {
        IssueNotice silent = new IssueNotice(day(20), "告-1", null, null);
        assertThat(Cases.concluded().refusals(silent)).containsExactly("REPLY_DAY_MISSING");
        RuleBook ten = RuleBook.shipped().plus(SetRules.row(Rule.CONSULT_REPLY_DAYS, "10"));
        assertThat(Cases.concluded().by(ten).refusals(silent)).isEmpty();
    }

    @Test
    void thereIsTimeToReply() {
        assertThat(Cases.concluded().refusals(new IssueNotice(day(20), "告-1", null, day(20))))
                .containsExactly("REPLY_DAY_TOO_EARLY");
    }

    @Test
    void thereIsNoNoticeWhenTheInvestigationRecommendedToEndTheClaim() {
        Desk desk = Cases.investigating().take(conclude(day(9), Conclusion.TERMINATE));
        assertThat(desk.why(CaseStep.ISSUE_NOTICE)).contains("NOT_RECOMMENDED");
        assertThat(desk.why(CaseStep.APPLY_FOR_CONSULTATION)).contains("NOT_RECOMMENDED");
    }

    @Test
    void anotherNoticeWaitsForTheAnswerToTheLast() {
        Desk served = Cases.at(CaseStage.NOTICED).take(serve(day(21)));
        assertThat(served.why(CaseStep.ISSUE_NOTICE)).contains("NOTICE_PENDING");
        assertThat(served.take(refuse(day(25))).why(CaseStep.ISSUE_NOTICE)).isEmpty();
    }

    @Test
    void aNoticeThatCannotBeServedMayBeIssuedAgain() {
        assertThat(Cases.at(CaseStage.NOTICED).take(serveInVain(day(22))).refusals(notice(day(23))))
                .isEmpty();
    }

    @Test
    void aClaimOfNothingHasToBeStated() {
        Desk nothing = Cases.investigating()
                .take(assess(day(10), estimate(DamageHead.INTERIM_LOSS, "0", "0"), null))
                .take(conclude(day(15), Conclusion.CONSULT));
        assertThat(nothing.refusals(notice(day(20)))).containsExactly("CLAIM_MISSING");
        assertThat(nothing.refusals(new IssueNotice(day(20), "告-1", yuan("500"), day(40))))
                .isEmpty();
    }
}
