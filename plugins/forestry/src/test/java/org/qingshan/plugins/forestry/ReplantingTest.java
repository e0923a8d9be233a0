package org.qingshan.plugins.forestry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;
import org.qingshan.testkit.Golden;
import org.qingshan.testkit.GoldenPlan;

class ReplantingTest {
    private final DamageEstimate damage = DamageEstimate.of(Line.of(
            DamageHead.RESTORATION_COST,
            "造林",
            "Afforestation",
            Term.of("额", "Amount", new Range(new BigDecimal("66720"), new BigDecimal("87450")), "元")));

    private final GoldenPlan option = Golden.option(new ForestryPlugin(), "forestry.replanting")
            .input("""
                    {
                      "act": "THEFT", "lost": 143, "multiple": 2.5, "species": "荷木", "site": "原地",
                      "plantedBy": "2026-04-30", "survival": 85, "share": 0.5
                    }
                    """)
            .coefficient("replanting.unit-cost", "25", "40");

    @Test
    void treesAreRoundedUpAndTheHigherCostAndTheLowerWorthCount() {
        RestorationPlan plan = option.plan(damage);
        assertEquals(new BigDecimal("14320.00"), plan.cost());
        assertEquals(new BigDecimal("33360.00"), plan.worth());
        assertTrue(plan.working().stream().anyMatch(l -> l.zh().equals("法定倍数 1–5：《森林法》第七十六条")));
        assertTrue(plan.working().stream().anyMatch(l -> l.zh().equals("补种株数 = 受损株数 143 株 × 补种倍数 2.5，取整 = 358 株")));
    }

    @Test
    void survivalIsCheckedOneAndThreeYearsAfterPlanting() {
        List<Milestone> milestones = option.plan(damage).milestones();
        assertEquals(
                List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2027, 4, 30), LocalDate.of(2029, 4, 30)),
                milestones.stream().map(Milestone::dueOn).toList());
        assertEquals("成活（保存）率 ≥ 85 %", milestones.get(2).indicator().zh());
    }

    @ParameterizedTest
    @CsvSource({"DESTRUCTION, 3, 3.1", "THEFT, 5, 5.01", "OVERCUTTING, 3, 4"})
    void theMultipleStaysWithinTheLaw(String act, String most, String tooMany) {
        GoldenPlan of = option.with("act", "\"" + act + "\"");
        of.with("multiple", most).plan(damage);
        of.with("multiple", "1").plan(damage);
        of.with("multiple", tooMany).isRefusedAt("", "AssertTrue");
        of.with("multiple", "0.9").isRefusedAt("", "AssertTrue");
    }
}
