package org.qingshan.plugins.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.testkit.Golden;

class LostTreesTest {
    private final Golden form = Golden.form(new SamplePlugin(), "sample.lost-trees");

    @Test
    void theCostIsTreesTimesPrice() {
        form.values("{ \"trees\": 5 }")
                .coefficient("tree.unit-cost", "180", "220.005")
                .growsWith("trees")
                .estimate()
                .line(DamageHead.RESTORATION_COST, "补植费用", "900.00", "1100.03")
                .working("补植费用", "补植费用 = 受损株数 5 株 × 单株补植单价 180–220.005 元/株 = 900.00–1100.03 元")
                .noOtherLines();
    }

    @Test
    void withoutAPriceItSaysWhichCoefficientIsMissing() {
        form.values("{ \"trees\": 5 }").lacks("tree.unit-cost");
    }

    @Test
    void noTreesAreNoDamage() {
        form.values("{ \"trees\": 0 }").isRefusedAt("trees", "Positive");
    }

    @Test
    void plantingIsWorthWhatItCostsAtMostTheDamage() {
        DamageEstimate damage = form.values("{ \"trees\": 4 }")
                .coefficient("tree.unit-cost", "200")
                .estimate()
                .estimate();
        RestorationPlan plan = Golden.option(new SamplePlugin(), "sample.planting")
                .input("{ \"trees\": 5, \"plantedBy\": \"2026-03-12\" }")
                .coefficient("tree.unit-cost", "200", "200")
                .plan(damage);
        assertEquals(new BigDecimal("1000.00"), plan.cost());
        assertEquals(new BigDecimal("800.00"), plan.worth());
    }
}
