package org.qingshan.plugins.water;

import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.testkit.Golden;

class IllegalAbstractionTest {
    private final Golden form = Golden.form(new WaterPlugin(), "water.illegal-abstraction")
            .values("""
                    {
                      "points": [
                        { "name": "一号泵站", "origin": "SURFACE", "taken": 48000, "permitted": 30000, "evidence": "计量记录" },
                        { "name": "二号井", "origin": "GROUND", "taken": 2600, "permitted": 0, "evidence": "用电量核算" }
                      ],
                      "applicable": true
                    }
                    """)
            .coefficient("abstraction.surface.unit-cost", "0.8", "1.2")
            .coefficient("abstraction.ground.unit-cost", "2", "3");

    @Test
    void onlyWhatIsBeyondThePermitCountsAndEachOriginHasItsPrice() {
        form.estimate()
                .line(DamageHead.RESTORATION_COST, "一号泵站地表水水量恢复费用", "14400.00", "21600.00")
                .line(DamageHead.RESTORATION_COST, "二号井地下水水量恢复费用", "5200.00", "7800.00")
                .working("一号泵站地表水水量恢复费用", "水量依据：计量记录", "非法取水量 = 实际取水量 48000 m³ − 许可取水量 30000 m³ = 18000 m³")
                .noOtherLines();
    }

    @Test
    void moreTakenIsWorthMoreAndMorePermittedIsWorthLess() {
        form.growsWith("points[0].taken").with("points[0].permitted", "40").shrinksWith("points[0].permitted");
    }

    @Test
    void takingWithinThePermitIsNoIllegalAbstraction() {
        form.with("points[0].taken", "30000").isRefusedAt("points[0]", "AssertTrue");
    }

    @Test
    void withoutPricesBothAreReportedMissing() {
        Golden.form(new WaterPlugin(), "water.illegal-abstraction")
                .values("""
                        {
                          "points": [
                            { "name": "一号泵站", "origin": "SURFACE", "taken": 2, "permitted": 1, "evidence": "计量" },
                            { "name": "二号井", "origin": "GROUND", "taken": 2, "permitted": 1, "evidence": "计量" }
                          ],
                          "applicable": true
                        }
                        """)
                .lacks("abstraction.surface.unit-cost", "abstraction.ground.unit-cost");
    }
}
