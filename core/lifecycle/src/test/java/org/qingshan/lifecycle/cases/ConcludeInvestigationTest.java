package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.assess;
import static org.qingshan.lifecycle.cases.Commands.byAgency;
import static org.qingshan.lifecycle.cases.Commands.byExperts;
import static org.qingshan.lifecycle.cases.Commands.conclude;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.estimate;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.sdk.assessment.DamageHead;

class ConcludeInvestigationTest {
    @Test
    void consultationIsNotRecommendedWithoutAnAssessment() {
        assertThat(Cases.investigating().refusals(conclude(day(9), Conclusion.CONSULT)))
                .containsExactly("ASSESSMENT_MISSING");
        assertThat(Cases.investigating().refusals(conclude(day(9), Conclusion.TERMINATE)))
                .isEmpty();
    }

    @Test
    void consultationIsNotRecommendedWithoutAnObligor() {
        ConcludeInvestigation unknown = new ConcludeInvestigation(
                day(9), "事实", "因果", "范围", Degree.SLIGHT, false, Restorability.NOT, "无", Conclusion.CONSULT);
        assertThat(Cases.investigating().take(assess(day(5))).refusals(unknown)).containsExactly("OBLIGOR_UNKNOWN");
    }

    @Test
    void aCaseThatOutgrewItsExpertsNeedsAnAgency() {
        Desk desk = Cases.investigating()
                .take(byExperts(day(5), "250000"))
                .take(assess(day(9), estimate(DamageHead.RESTORATION_COST, "290000", "300000.01"), null));
        assertThat(desk.refusals(conclude(day(12), Conclusion.CONSULT))).containsExactly("ABOVE_SIMPLE");
        assertThat(desk.take(byAgency(day(10))).refusals(conclude(day(12), Conclusion.CONSULT)))
                .isEmpty();
    }

    @Test
    void theCostOfInvestigatingDoesNotMakeACaseLarge() {
        Desk desk = Cases.investigating()
                .take(byExperts(day(5), "250000"))
                .take(assess(day(9), estimate(DamageHead.RESTORATION_COST, "300000", "300000"), null))
                .take(assess(day(9), estimate(DamageHead.INVESTIGATION_COST, "50000", "50000"), null));
        assertThat(desk.refusals(conclude(day(12), Conclusion.CONSULT))).isEmpty();
        RuleBook all = RuleBook.shipped().plus(SetRules.row(Rule.SIMPLE_AMOUNT_WITHOUT_L3, "0"));
        assertThat(desk.by(all).refusals(conclude(day(12), Conclusion.CONSULT))).containsExactly("ABOVE_SIMPLE");
    }
}
