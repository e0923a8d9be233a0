package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;

class TermTest {
    private static final Coefficient COST = new Coefficient(
            "unit-cost",
            "治理单价",
            "Unit cost",
            new Range(new BigDecimal("2"), new BigDecimal("3")),
            "元/m³",
            LocalDate.of(2025, 1, 1),
            "某文");

    private static Term of(String name, String value) {
        return Term.of(name, name.toLowerCase(java.util.Locale.ROOT), new BigDecimal(value), "");
    }

    private static String formula(Term term) {
        return term.formula().zh();
    }

    @Test
    void aFormulaReadsAsItIsWorkedOut() {
        Term term = Term.of("水量", "Volume", new BigDecimal("100"), "m³").times(Term.of(COST));
        assertThat(term.formula())
                .isEqualTo(new Label("水量 100 m³ × 治理单价 2–3 元/m³", "Volume 100 m³ × Unit cost 2–3 元/m³"));
        assertThat(term.value()).hasToString("200–300");
    }

    @Test
    void aSumInAProductIsPutInBrackets() {
        Term sum = of("A", "1").plus(of("B", "2"));
        assertThat(formula(sum.times(of("C", "3")))).isEqualTo("(A 1 + B 2) × C 3");
        assertThat(formula(of("C", "3").times(sum))).isEqualTo("C 3 × (A 1 + B 2)");
        assertThat(formula(sum.over(of("C", "3")))).isEqualTo("(A 1 + B 2) ÷ C 3");
    }

    @Test
    void whateverIsSubtractedOrDividedByIsPutInBracketsWhereItMatters() {
        Term product = of("A", "1").times(of("B", "2"));
        assertThat(formula(of("C", "6").over(product))).isEqualTo("C 6 ÷ (A 1 × B 2)");
        assertThat(formula(of("C", "6").minus(product))).isEqualTo("C 6 − A 1 × B 2");
        assertThat(formula(of("C", "6").minus(of("A", "1").plus(of("B", "2"))))).isEqualTo("C 6 − (A 1 + B 2)");
        assertThat(formula(of("A", "1").plus(product))).isEqualTo("A 1 + A 1 × B 2");
    }

    @Test
    void aPowerIsWrittenWithItsExponent() {
        Term factor = Term.number("1").plus(of("r", "0.03")).power(2);
        assertThat(formula(factor)).isEqualTo("(1 + r 0.03)^2");
        assertThat(factor.value().low()).isEqualByComparingTo("1.0609");
        assertThatIllegalArgumentException().isThrownBy(() -> factor.power(0));
    }

    @Test
    void theSmallerOfTwoIsTakenBoundByBound() {
        Term limited = Term.of("价值", "Worth", new Range(new BigDecimal("5"), new BigDecimal("20")), "元")
                .atMost(Term.of("评估额", "Assessed", new BigDecimal("12"), "元"));
        assertThat(limited.value()).hasToString("5–12");
        assertThat(formula(limited)).isEqualTo("min(价值 5–20 元, 评估额 12 元)");
    }

    @Test
    void aNamedResultLeavesALineInTheWorkingAndStandsByItsNameFromThenOn() {
        Term named = of("A", "2").times(of("B", "3")).as("面积", "Area", "hm²");
        assertThat(named.steps()).containsExactly(new Label("面积 = A 2 × B 3 = 6 hm²", "Area = a 2 × b 3 = 6 hm²"));
        assertThat(formula(named.times(of("C", "2")))).isEqualTo("面积 6 hm² × C 2");
    }

    @Test
    void aStepThatWasUsedTwiceIsToldOnce() {
        Term named = of("A", "2").times(of("B", "3")).as("面积", "Area", "hm²");
        assertThat(named.times(of("C", "2")).plus(named.times(of("D", "2"))).steps())
                .hasSize(1);
    }

    @Test
    void aRemarkStandsInTheWorkingAndChangesNothingElse() {
        Term price = UnitPrice.of("2.5", "报价单 7 号").term("单价", "Unit price", "元/m³");
        assertThat(formula(price)).isEqualTo("单价 2.5 元/m³");
        assertThat(price.steps()).containsExactly(new Label("单价的依据：报价单 7 号", "Evidence for Unit price: 报价单 7 号"));
    }

    @Test
    void theCoefficientsOfBothSidesAreKept() {
        Term term = of("A", "1").plus(of("B", "2").times(Term.of(COST))).as("合计", "Total", "元");
        assertThat(term.coefficients()).containsExactly(COST);
    }

    @Test
    void theSumOfNothingIsZero() {
        assertThat(Term.sum(List.of()).value()).hasToString("0");
        assertThat(formula(Term.sum(List.of(of("A", "1"), of("B", "2"), of("C", "3")))))
                .isEqualTo("A 1 + B 2 + C 3");
    }

    @Test
    void twelveDigitsAreShownAndAllAreKept() {
        Term third = of("A", "1").over(of("B", "3")).as("商", "Quotient", "");
        assertThat(third.steps().get(0).zh()).isEqualTo("商 = A 1 ÷ B 3 = 0.333333333333");
        assertThat(third.value().low().precision()).isEqualTo(34);
    }

    @Test
    void aCoefficientWithoutValueIsNoTerm() {
        Coefficient unset = new Coefficient("x", "某", "Some", null, "", LocalDate.EPOCH, "待确认");
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(unset)).withMessageContaining("x");
    }
}
