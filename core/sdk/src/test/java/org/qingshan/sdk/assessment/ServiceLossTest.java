package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.ServiceLoss.Year;

/** The arithmetic vector of interim loss: A = 2, d = 10 000, loss 1 then 0.5, base year the first year, r = 3 %. */
class ServiceLossTest {
    private final FixedCoefficients coefficients = new FixedCoefficients(Map.of(ServiceLoss.DISCOUNT_RATE, "0.03"));

    private static Year year(int year, String lost) {
        return new Year(year, new BigDecimal(lost));
    }

    private static ServiceLoss loss(int baseYear, String permanent, @Nullable String rate, Year... years) {
        return new ServiceLoss(
                baseYear, List.of(years), new BigDecimal(permanent), rate == null ? null : new BigDecimal(rate));
    }

    private List<Line> lines(ServiceLoss loss) {
        return loss.lines(
                Term.of("面积", "Area", new BigDecimal("2"), "hm²"),
                Term.of("单位价值", "Unit value", new BigDecimal("10000"), "元/(hm²·a)"),
                coefficients);
    }

    @Test
    void theVectorOfTheStandardIsMet() {
        List<Line> lines = lines(loss(2024, "0", null, year(2024, "1"), year(2025, "0.5")));
        assertThat(lines).singleElement().satisfies(l -> {
            assertThat(l.head()).isEqualTo(DamageHead.INTERIM_LOSS);
            assertThat(l.low()).isEqualByComparingTo("29708.74");
            assertThat(l.high()).isEqualByComparingTo("29708.74");
            assertThat(l.coefficients()).extracting(Coefficient::code).containsExactly("discount.rate");
            assertThat(l.working().get(1).zh())
                    .isEqualTo(
                            "2025 年的损失 = 面积 2 hm² × 丧失比例 0.5 × 单位价值 10000 元/(hm²·a) ÷ (1 + 系数 0.03)^1 = 9708.73786408 元");
        });
    }

    @Test
    void aLossBeforeTheBaseYearIsCompounded() {
        assertThat(lines(loss(2025, "0", null, year(2024, "1"))).get(0).low()).isEqualByComparingTo("20600.00");
    }

    @Test
    void aRateGivenByTheOfficerIsUsedAndNothingIsLookedUp() {
        Line line = lines(loss(2024, "0", "0.05", year(2024, "1"), year(2025, "0.5")))
                .get(0);
        assertThat(line.low()).isEqualByComparingTo("29523.81");
        assertThat(coefficients.lookedUp).isEmpty();
    }

    @Test
    void aShareLostForGoodIsAPerpetuityFromTheYearAfterTheLast() {
        List<Line> lines = lines(loss(2024, "0.1", null, year(2024, "1")));
        // 2 × 0.1 × 10 000 ÷ 0.03
        assertThat(lines.get(1).head()).isEqualTo(DamageHead.PERMANENT_LOSS);
        assertThat(lines.get(1).low()).isEqualByComparingTo("66666.67");
        // the same ten years later is worth less by (1 + r)^10
        Year[] eleven = new Year[11];
        for (int i = 0; i < eleven.length; i++) {
            eleven[i] = year(2024 + i, "1");
        }
        assertThat(lines(loss(2024, "0.1", null, eleven)).get(1).low()).isEqualByComparingTo("49606.26");
    }

    @Test
    void theYearsMayBeGivenInAnyOrderButNotWithAGapOrTwice() {
        assertThat(loss(2024, "0", null, year(2025, "0.5"), year(2024, "1")).isWithoutGaps())
                .isTrue();
        assertThat(loss(2024, "0", null, year(2026, "0.5"), year(2024, "1")).isWithoutGaps())
                .isFalse();
        assertThat(loss(2024, "0", null, year(2024, "0.5"), year(2024, "1")).isWithoutGaps())
                .isFalse();
    }

    @Test
    void noMoreIsLostForGoodThanWasLostInTheLastYear() {
        assertThat(loss(2024, "0.5", null, year(2024, "1"), year(2025, "0.5")).isEndingInOrder())
                .isTrue();
        assertThat(loss(2024, "0.6", null, year(2024, "1"), year(2025, "0.5")).isEndingInOrder())
                .isFalse();
    }
}
