package org.qingshan.plugins.water;

import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.testkit.Golden;

class SurfaceWaterTest {
    private final Golden form = Golden.form(new WaterPlugin(), "water.surface-water")
            .values("""
                    {
                      "baseline": "REFERENCE_SITE",
                      "baselineEvidence": "上游断面 JC-17",
                      "pollutants": [{ "name": "化学需氧量", "measured": 21.36, "baseline": 5, "unit": "mg/L" }],
                      "waters": [
                        { "name": "干流", "volume": 12000 },
                        { "name": "支流", "volume": 3500, "price": { "low": 3.2, "high": 4.1, "evidence": "报价单" } }
                      ],
                      "sediments": [{ "name": "滩地", "volume": 260.5 }],
                      "biota": [
                        { "species": "草鱼", "quantity": 3000, "unit": "尾", "price": { "low": 2.5, "evidence": "报价单" } }
                      ],
                      "costs": [
                        { "head": "PREVENTION_COST", "what": "围油栏", "quantity": 1.5, "price": 120.1, "receipt": "0012" }
                      ],
                      "applicable": true
                    }
                    """)
            .coefficient("surface-water.unit-cost", "2.5", "4")
            .coefficient("sediment.unit-cost", "90", "140")
            .coefficient("service.unit-value", "10000");

    private static final String INTERIM = """
            {
              "area": 2,
              "services": {
                "baseYear": 2025,
                "years": [{ "year": 2025, "lost": 1 }, { "year": 2026, "lost": 0.5 }],
                "permanentShare": 0
              }
            }
            """;

    @Test
    void waterSedimentBiotaAndReceiptsEachGetALine() {
        form.estimate()
                .line(DamageHead.RESTORATION_COST, "干流水体治理费用", "30000.00", "48000.00")
                .line(DamageHead.RESTORATION_COST, "支流水体治理费用", "11200.00", "14350.00")
                .line(DamageHead.RESTORATION_COST, "滩地沉积物治理费用", "23445.00", "36470.00")
                .line(DamageHead.RESTORATION_COST, "草鱼资源恢复费用", "7500.00")
                .line(DamageHead.PREVENTION_COST, "围油栏", "180.15")
                .noOtherLines()
                .total("72325.15", "106500.15");
    }

    @Test
    void theWorkingTellsBaselineExceedanceAndEvidence() {
        form.estimate()
                .working(
                        "支流水体治理费用",
                        "基线：对照断面，上游断面 JC-17",
                        "化学需氧量超基线倍数 = (实测浓度 21.36 mg/L − 基线浓度 5 mg/L) ÷ 基线浓度 5 mg/L = 3.272",
                        "地表水治理单价的依据：报价单",
                        "支流水体治理费用 = 受损水量 3500 m³ × 地表水治理单价 3.2–4.1 元/m³ = 11200.00–14350.00 元")
                .coefficients("干流水体治理费用", "surface-water.unit-cost")
                .coefficients("支流水体治理费用");
    }

    @Test
    void theInterimLossMeetsTheVectorOfTheStandard() {
        form.with("interimLoss", INTERIM)
                .estimate()
                .line(DamageHead.INTERIM_LOSS, "期间生态服务损失", "29708.74")
                .coefficients("期间生态服务损失", "discount.rate", "service.unit-value");
    }

    @Test
    void everyMissingCoefficientIsNamedInOneRun() {
        Golden unset = Golden.form(new WaterPlugin(), "water.surface-water").values("""
                        {
                          "baseline": "STANDARD", "baselineEvidence": "GB 3838",
                          "pollutants": [{ "name": "总磷", "measured": 0.9, "baseline": 0, "unit": "mg/L" }],
                          "waters": [{ "name": "干流", "volume": 1 }], "sediments": [{ "name": "滩地", "volume": 1 }],
                          "applicable": true
                        }
                        """);
        unset.lacks("surface-water.unit-cost", "sediment.unit-cost");
        unset.with("interimLoss", INTERIM).lacks("surface-water.unit-cost", "sediment.unit-cost", "service.unit-value");
    }

    @Test
    void moreOfAnythingIsNeverWorthLess() {
        form.with("interimLoss", INTERIM)
                .growsWith("waters[0].volume")
                .growsWith("waters[1].price.high")
                .growsWith("sediments[0].volume")
                .growsWith("biota[0].quantity")
                .growsWith("interimLoss.area")
                .growsWith("costs[0].quantity");
    }

    @Test
    void theMethodIsRefusedWhereItDoesNotApply() {
        form.with("applicable", "false").isRefusedAt("applicable", "AssertTrue");
        form.with("applicable", "null").isRefusedAt("applicable", "NotNull");
        form.with("pollutants[0].measured", "5").isRefusedAt("pollutants[0]", "AssertTrue");
    }

    @Test
    void aPriceNeedsItsEvidence() {
        form.with("waters[1].price", "{ \"low\": 3 }").isRefusedAt("waters[1].price.evidence", "NotNull");
        form.with("waters[1].price.high", "3").isRefusedAt("waters[1].price", "AssertTrue");
    }
}
