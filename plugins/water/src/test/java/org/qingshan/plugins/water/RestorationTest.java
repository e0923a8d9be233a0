package org.qingshan.plugins.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;
import org.qingshan.testkit.Golden;
import org.qingshan.testkit.GoldenPlan;

class RestorationTest {
    private final DamageEstimate damage = DamageEstimate.of(
            line(DamageHead.RESTORATION_COST, "100000", "150000"), line(DamageHead.INTERIM_LOSS, "20000", "20000"));
    private final DamageEstimate receiptsOnly = DamageEstimate.of(line(DamageHead.INVESTIGATION_COST, "800", "800"));

    private final GoldenPlan inSitu = Golden.option(new WaterPlugin(), "water.in-situ")
            .input("""
                    {
                      "works": [
                        { "kind": "BANK_REPAIR", "place": "左岸", "quantity": 120, "doneOn": "2026-05-31", "indicator": "稳定" },
                        { "kind": "SPOIL_REMOVAL", "place": "左岸", "quantity": 2300, "doneOn": "2026-03-31", "indicator": "清完" }
                      ],
                      "contractor": "某公司", "startOn": "2026-02-01", "acceptOn": "2026-06-30", "share": 0.9
                    }
                    """)
            .coefficient("spoil-removal.unit-cost", "35", "50")
            .coefficient("bank-repair.unit-cost", "600", "900");

    private final GoldenPlan replacement =
            Golden.option(new WaterPlugin(), "water.replacement").input("""
                    {
                      "reason": "岸线已建码头", "site": "下游右岸",
                      "gains": [
                        { "item": "湿地", "quantity": 2, "unit": "hm²", "value": { "low": 40000, "high": 90000, "evidence": "概算" } }
                      ],
                      "budget": 61000, "budgetEvidence": "概算", "funding": "自筹",
                      "doneOn": "2026-09-30", "acceptOn": "2026-12-31"
                    }
                    """);

    private static Line line(DamageHead head, String low, String high) {
        Range range = new Range(new BigDecimal(low), new BigDecimal(high));
        return Line.of(head, head.zh(), head.en(), Term.of("额", "Amount", range, "元"));
    }

    @Test
    void worksInSituCostWhatTheyCostAndAreWorthTheShareOfTheDamageThatTheyMakeGood() {
        RestorationPlan plan = inSitu.plan(damage);
        assertEquals(new BigDecimal("223000.00"), plan.cost());
        assertEquals(new BigDecimal("90000.00"), plan.worth());
    }

    @Test
    void eachWorkIsAMilestoneInOrderOfItsDateAndTheAcceptanceComesLast() {
        assertEquals(
                java.util.List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30)),
                inSitu.plan(damage).milestones().stream().map(Milestone::dueOn).toList());
    }

    @Test
    void worksOutsideStartAndAcceptanceAreRefused() {
        inSitu.with("startOn", "\"2026-04-01\"").isRefusedAt("", "AssertTrue");
        inSitu.with("acceptOn", "\"2026-05-30\"").isRefusedAt("", "AssertTrue");
        inSitu.with("share", "1.01").isRefusedAt("share", "DecimalMax");
    }

    @Test
    void aReplacementIsWorthItsValueAtMostTheDamage() {
        assertEquals(new BigDecimal("80000.00"), replacement.plan(damage).worth());
        assertEquals(
                new BigDecimal("120000.00"),
                replacement.with("gains[0].quantity", "20").plan(damage).worth());
        assertEquals(new BigDecimal("61000.00"), replacement.plan(damage).cost());
    }

    @Test
    void costsAlreadySpentAreNotRestored() {
        assertTrue(inSitu.fits(damage));
        assertTrue(replacement.fits(damage));
        assertFalse(inSitu.fits(receiptsOnly));
        assertFalse(replacement.fits(receiptsOnly));
    }
}
