package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.byAgency;
import static org.qingshan.lifecycle.cases.Commands.byExperts;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.yuan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class CommissionAppraisalTest {
    @Test
    void theAgencyIsNamed() {
        assertThat(Cases.investigating()
                        .refusals(new CommissionAppraisal(
                                day(5), AppraisalRoute.AGENCY, " ", List.of(), "数额", day(50), null, null, null)))
                .containsExactly("AGENCY_MISSING");
    }

    @Test
    void theReportIsNotDueBeforeItIsCommissioned() {
        assertThat(Cases.investigating()
                        .refusals(new CommissionAppraisal(
                                day(5), AppraisalRoute.AGENCY, "某中心", List.of(), "数额", day(4), null, null, null)))
                .containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void expertsAppraiseUpToTheLimitOfSimpleCases() {
        assertThat(Cases.investigating().refusals(byExperts(day(5), "300000"))).isEmpty();
        assertThat(Cases.investigating().refusals(byExperts(day(5), "300000.01")))
                .containsExactly("ABOVE_SIMPLE");
    }

    @Test
    void expertsNeedClearFactsAndUndisputedLiability() {
        for (Boolean[] answers : new Boolean[][] {{false, true}, {true, false}, {true, null}}) {
            assertThat(Cases.investigating()
                            .refusals(new CommissionAppraisal(
                                    day(5),
                                    AppraisalRoute.EXPERTS,
                                    null,
                                    List.of("甲"),
                                    "数额",
                                    day(9),
                                    yuan("100"),
                                    answers[0],
                                    answers[1])))
                    .containsExactly("NOT_SIMPLE");
        }
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThat(Cases.investigating()
                        .refusals(new CommissionAppraisal(
                                day(5), AppraisalRoute.EXPERTS, null, null, "数额", day(9), null, null, null)))
                .containsExactly("TOO_FEW_EXPERTS", "NOT_SIMPLE", "EXPECTED_AMOUNT_MISSING");
    }

    @Test
    void howManyExpertsIsARule() {
        RuleBook five = RuleBook.shipped().plus(SetRules.row(Rule.EXPERT_MIN, "5"));
        assertThat(Cases.investigating().by(five).refusals(byExperts(day(5), "100")))
                .containsExactly("TOO_FEW_EXPERTS");
    }

    @Test
    void anAgencyCanTakeOverFromExperts() {
        Desk desk = Cases.investigating().take(byExperts(day(5), "100")).take(byAgency(day(9)));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.APPRAISING);
        assertThat(desk.file().investigation().commission().orElseThrow().route())
                .isEqualTo(AppraisalRoute.AGENCY);
    }
}
