package org.qingshan.plugins.forestry;

import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.testkit.Golden;

class ForestDamageTest {
    private final Golden form = Golden.form(new ForestryPlugin(), "forestry.forest")
            .values("""
                    {
                      "stands": [
                        { "name": "3 小班", "area": 1.86, "tendingYears": 3 },
                        {
                          "name": "5 小班", "area": 0.5, "tendingYears": 4,
                          "afforestation": { "low": 21000, "evidence": "概算" },
                          "tending": { "low": 3000, "high": 3600, "evidence": "合同" }
                        }
                      ],
                      "services": {
                        "services": [{ "kind": "WATER" }, { "kind": "AIR", "value": { "low": 1000, "evidence": "公报" } }],
                        "recovery": {
                          "baseYear": 2025,
                          "years": [{ "year": 2025, "lost": 1 }, { "year": 2026, "lost": 0.8 }, { "year": 2027, "lost": 0.4 }],
                          "permanentShare": 0
                        }
                      },
                      "applicable": true
                    }
                    """)
            .coefficient("afforestation.unit-cost", "18000", "24000")
            .coefficient("tending.unit-cost", "3000", "4500")
            .coefficient("service.water.unit-value", "9000");

    private static final String WILDLIFE = """
            {
              "wildlife": [
                { "species": "甲", "protection": "CLASS_ONE", "number": 1, "baseValue": { "low": 1000, "evidence": "附表" } },
                { "species": "乙", "protection": "CLASS_TWO", "number": 2, "baseValue": { "low": 1000, "evidence": "附表" } },
                { "species": "丙", "protection": "VALUED", "number": 30, "baseValue": { "low": 300, "evidence": "附表" } }
              ],
              "applicable": true
            }
            """;

    @Test
    void restorationIsAfforestationAndTendingAndServicesAreDiscounted() {
        form.estimate()
                .line(DamageHead.RESTORATION_COST, "3 小班造林和抚育费用", "50220.00", "69750.00")
                .line(DamageHead.RESTORATION_COST, "5 小班造林和抚育费用", "16500.00", "17700.00")
                .line(DamageHead.INTERIM_LOSS, "期间生态服务损失", "50828.20")
                .noOtherLines()
                .total("117548.20", "138278.20");
    }

    @Test
    void theWorkingPutsTheNumbersIn() {
        form.estimate()
                .working(
                        "3 小班造林和抚育费用",
                        "3 小班造林和抚育费用 = 3 小班面积 1.86 hm² × (造林单价 18000–24000 元/hm²"
                                + " + 年抚育单价 3000–4500 元/(hm²·a) × 抚育年限 3 a) = 50220.00–69750.00 元")
                .working(
                        "期间生态服务损失",
                        "受损森林面积 = 3 小班 1.86 hm² + 5 小班 0.5 hm² = 2.36 hm²",
                        "净化大气环境年价值的依据：公报",
                        "各类服务年价值合计 = 涵养水源年价值 9000 元/(hm²·a) + 净化大气环境年价值 1000 元/(hm²·a) = 10000 元/(hm²·a)",
                        "2027 年的损失 = 受损森林面积 2.36 hm² × 丧失比例 0.4 × 各类服务年价值合计 10000 元/(hm²·a)"
                                + " ÷ (1 + 贴现率 0.03)^2 = 8898.10538222 元");
    }

    @Test
    void wildlifeCountsTenFiveOrOnceItsBaseValue() {
        form.values(WILDLIFE)
                .estimate()
                .line(DamageHead.PERMANENT_LOSS, "甲资源损失", "10000.00")
                .line(DamageHead.PERMANENT_LOSS, "乙资源损失", "10000.00")
                .line(DamageHead.PERMANENT_LOSS, "丙资源损失", "9000.00")
                .noOtherLines();
    }

    @Test
    void everyMissingCoefficientIsNamedInOneRun() {
        Golden.form(new ForestryPlugin(), "forestry.forest")
                .values("{ \"stands\": [{ \"name\": \"1\", \"area\": 1, \"tendingYears\": 3 }], \"applicable\": true }")
                .lacks("afforestation.unit-cost", "tending.unit-cost");
    }

    @Test
    void moreForestOrAHigherPriceIsNeverWorthLess() {
        form.growsWith("stands[0].area")
                .growsWith("stands[1].tending.high")
                .growsWith("services.services[1].value.low");
    }

    @Test
    void tendingTakesThreeYearsAtLeast() {
        form.with("stands[0].tendingYears", "2").isRefusedAt("stands[0].tendingYears", "Min");
    }

    @Test
    void servicesWithoutAStandTwiceTheSameServiceOrNothingAtAllAreRefused() {
        form.values("{ \"applicable\": true }").isRefusedAt("", "AssertTrue");
        form.with("stands", "[]").isRefusedAt("", "AssertTrue");
        form.with("services.services[1].kind", "\"WATER\"").isRefusedAt("services", "AssertTrue");
        form.with("services.recovery.years[2].year", "2028").isRefusedAt("services.recovery", "AssertTrue");
    }
}
