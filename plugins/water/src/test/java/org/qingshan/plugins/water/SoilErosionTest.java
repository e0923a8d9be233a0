package org.qingshan.plugins.water;

import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.testkit.Golden;

class SoilErosionTest {
    private final Golden form = Golden.form(new WaterPlugin(), "water.soil-erosion")
            .values("""
                    {
                      "plots": [{ "name": "一号地块", "area": 0.0506, "modulus": 5000, "duration": 1 }],
                      "evidence": "测算报告",
                      "applicable": true
                    }
                    """)
            .coefficient("soil-erosion.unit-cost", "40", "60")
            .coefficient("vegetation.unit-cost", "30000");

    @Test
    void theVectorOf253TonnesIsMet() {
        form.estimate()
                .line(DamageHead.RESTORATION_COST, "水土流失治理费用", "10120.00", "15180.00")
                .working(
                        "水土流失治理费用",
                        "一号地块流失量 = 一号地块扰动面积 0.0506 km² × 侵蚀模数 5000 t/(km²·a) × 流失时段 1 a = 253 t",
                        "测算依据：测算报告",
                        "水土流失治理费用 = 水土流失总量 W 253 t × 水土流失治理单价 40–60 元/t = 10120.00–15180.00 元")
                .noOtherLines();
    }

    @Test
    void severalPlotsAreSummedAndVegetationAndFacilitiesAdded() {
        form.with("plots", """
                        [
                          { "name": "一号地块", "area": 0.0506, "modulus": 5000, "duration": 1, "vegetation": 5.06 },
                          { "name": "二号地块", "area": 0.012, "modulus": 3000, "duration": 0.5, "vegetation": 0.4 }
                        ]
                        """)
                .with("facilities", """
                        [{ "name": "排水沟", "quantity": 85, "unit": "m", "price": { "low": 210.5, "evidence": "结算价" } }]
                        """)
                .estimate()
                .line(DamageHead.RESTORATION_COST, "水土流失治理费用", "10840.00", "16260.00")
                .line(DamageHead.RESTORATION_COST, "植被恢复费用", "163800.00")
                .line(DamageHead.RESTORATION_COST, "排水沟重建费用", "17892.50")
                .noOtherLines();
    }

    @Test
    void moreSoilIsNeverWorthLess() {
        form.growsWith("plots[0].area").growsWith("plots[0].modulus").growsWith("plots[0].duration");
    }

    @Test
    void noMoreCanBeVegetatedThanWasDisturbed() {
        form.with("plots[0].vegetation", "5.061").isRefusedAt("plots[0]", "AssertTrue");
        form.with("plots[0].vegetation", "5.06").estimate();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        form.values("{ \"plots\": [{ \"name\": \" \", \"area\": -1 }], \"applicable\": true }")
                .isRefusedAt("plots[0].name", "NotBlank")
                .isRefusedAt("plots[0].area", "Positive")
                .isRefusedAt("plots[0].modulus", "NotNull")
                .isRefusedAt("evidence", "NotNull");
    }

    @Test
    void anInterimLossThatNeverEndsIsAPermanentLossTooAndIsWorthLessAtAHigherRate() {
        Golden lasting = form.coefficient("service.unit-value", "10000").with("interimLoss", """
                        {
                          "area": 2,
                          "services": { "baseYear": 2025, "years": [{ "year": 2025, "lost": 1 }], "permanentShare": 0.1 }
                        }
                        """);
        lasting.estimate()
                .line(DamageHead.INTERIM_LOSS, "期间生态服务损失", "20000.00")
                .line(DamageHead.PERMANENT_LOSS, "永久性生态服务损失", "66666.67");
        lasting.with("interimLoss.services.discountRate", "0.05")
                .estimate()
                .line(DamageHead.INTERIM_LOSS, "期间生态服务损失", "20000.00")
                .line(DamageHead.PERMANENT_LOSS, "永久性生态服务损失", "40000.00");
        lasting.with("interimLoss.services.discountRate", "0.051")
                .isRefusedAt("interimLoss.services.discountRate", "DecimalMax");
    }
}
