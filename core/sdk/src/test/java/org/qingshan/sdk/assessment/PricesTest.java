package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesTest {
    private final FixedCoefficients coefficients = new FixedCoefficients(Map.of("unit-cost", "7"));

    @Test
    void thePriceOfTheOfficerGoesBeforeTheTableWhichIsThenNotLookedUp() {
        Term price = coefficients.price("unit-cost", UnitPrice.of("9", "合同 3 号"));
        assertThat(price.formula().zh()).isEqualTo("系数 9");
        assertThat(price.coefficients()).isEmpty();
        assertThat(coefficients.lookedUp).isEmpty();
    }

    @Test
    void withoutOneTheTablesIsTaken() {
        assertThat(coefficients.price("unit-cost", null).value()).hasToString("7");
        assertThat(coefficients.lookedUp).containsExactly("unit-cost");
    }

    @Test
    void aPriceMayBeKnownWithinBounds() {
        UnitPrice price = new UnitPrice(new BigDecimal("5"), new BigDecimal("8"), "两家报价");
        assertThat(price.isInOrder()).isTrue();
        assertThat(price.term("单价", "Price", "元").value()).hasToString("5–8");
        assertThat(new UnitPrice(new BigDecimal("8"), new BigDecimal("5"), "两家报价").isInOrder())
                .isFalse();
    }

    @Test
    void actualCostsAreQuantityTimesPriceUnderTheirHead() {
        ActualCost cost = new ActualCost(
                DamageHead.PREVENTION_COST, "围油栏", new BigDecimal("3.5"), new BigDecimal("120.10"), "发票 0012");
        assertThat(ActualCost.lines(List.of(cost))).singleElement().satisfies(l -> {
            assertThat(l.head()).isEqualTo(DamageHead.PREVENTION_COST);
            assertThat(l.low()).isEqualByComparingTo("420.35");
            assertThat(l.working().get(0).zh()).contains("发票 0012");
        });
    }

    @Test
    void onlyThreeHeadsAreShownByReceipts() {
        for (DamageHead head : DamageHead.values()) {
            ActualCost cost = new ActualCost(head, "费", BigDecimal.ONE, BigDecimal.TEN, "1");
            assertThat(cost.isOfFittingHead())
                    .as(head.code())
                    .isEqualTo(List.of("L3", "L4", "L5").contains(head.code()));
        }
    }

    /** Two public totals: contaminated soil at the price implied by it, and a multiple of virtual treatment cost. */
    @Test
    void publishedAmountsComeOutToTheFen() {
        Term soil = Term.of("土方量", "Soil", new BigDecimal("1553.53"), "m³")
                .times(Term.of(
                        "单价",
                        "Price",
                        new BigDecimal("134867").divide(new BigDecimal("1553.53"), java.math.MathContext.DECIMAL128),
                        "元/m³"));
        assertThat(Money.yuan(soil.value().low())).isEqualByComparingTo("134867.00");
        Term discharge = Term.of("废水量", "Waste water", new BigDecimal("145624"), "t")
                .times(Term.of("单位治理成本", "Unit cost", new BigDecimal("22"), "元/t"))
                .times(Term.number("4.5"));
        assertThat(Money.yuan(discharge.value().low())).isEqualByComparingTo("14416776.00");
        Term virtual = Term.of("排放量", "Discharge", new BigDecimal("142420"), "t")
                .times(Term.of("单位治理成本", "Unit cost", new BigDecimal("0.634"), "元/t"))
                .times(Term.number("1")
                        .times(Term.number("1.25"))
                        .times(Term.number("1.5"))
                        .as("调整系数", "γ", ""));
        assertThat(Money.yuan(virtual.value().low())).isEqualByComparingTo("169301.78");
    }
}
