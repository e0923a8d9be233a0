package org.qingshan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.sdk.assessment.DamageHead;

/** A golden test is worth something only if it fails. */
class GoldenTest {
    private final Golden form = Golden.form(new PondPlugin(), "pond.fill").values("{ \"volume\": 12.5, \"count\": 2 }");

    private static void fails(String message, ThrowingCallable test) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(test).withMessageContaining(message);
    }

    @Test
    void whatIsRightPasses() {
        form.estimate()
                .line(DamageHead.RESTORATION_COST, "回填", "50", "75.00")
                .working("回填", "回填 = 体积 12.5 m³ × 个数 2 × 回填单价 2–3 元/m³ = 50.00–75.00 元")
                .coefficients("回填", "fill.unit-cost")
                .total("50", "75")
                .noOtherLines();
    }

    @Test
    void aWrongAmountHeadSentenceOrCoefficientFails() {
        GoldenEstimate estimate = form.estimate();
        fails("回填", () -> estimate.line(DamageHead.RESTORATION_COST, "回填", "50", "75.01"));
        fails("回填", () -> estimate.line(DamageHead.INTERIM_LOSS, "回填", "50", "75"));
        fails("no line “挖深”", () -> estimate.line(DamageHead.RESTORATION_COST, "挖深", "50", "75"));
        fails("lacks “无此句”", () -> estimate.working("回填", "无此句"));
        fails("coefficients of 回填", () -> estimate.coefficients("回填", "other"));
        fails("sum of the higher amounts", () -> estimate.total("50", "74"));
    }

    @Test
    void aLineNobodyExpectedFails() {
        fails("回填", () -> form.estimate().noOtherLines());
    }

    @Test
    void aCoefficientIsSetAsAnAdministratorWould() {
        form.coefficient("fill.unit-cost", "10", "20").estimate().total("250", "500");
        fails("no coefficient nothing", () -> form.coefficient("nothing", "1").estimate());
    }

    @Test
    void aMissingCoefficientIsNoResult() {
        Golden early = form.on(java.time.LocalDate.of(2019, 12, 31)).lacks("fill.unit-cost");
        assertThatExceptionOfType(MissingCoefficientsException.class).isThrownBy(early::estimate);
        fails("should be missing", () -> form.lacks("fill.unit-cost"));
    }

    @Test
    void aRefusalIsExpectedAtItsPlace() {
        form.with("volume", "-1").isRefusedAt("volume", "Positive");
        fails("expected Positive at count", () -> form.with("volume", "-1").isRefusedAt("count", "Positive"));
        fails("should be refused", () -> form.isRefusedAt("volume", "Positive"));
        fails("the values are refused", () -> form.with("volume", "-1").estimate());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> form.with("volume", "null").estimate())
                .withCauseInstanceOf(InvalidInputException.class);
    }

    @Test
    void aSumThatFallsAsAQuantityGrowsIsFound() {
        form.growsWith("volume").growsWith("count");
        fails("became", () -> form.shrinksWith("volume"));
    }

    @Test
    void aPathThatLeadsNowhereFails() {
        fails("there is no depth", () -> form.growsWith("depth"));
        fails("there is no rows[0].depth", () -> form.with("rows[0].depth", "1"));
        assertThat(Values.with(Bench.json("{\"rows\":[{\"a\":1},{\"a\":2}]}"), "rows[1].a", Bench.json("5")))
                .hasToString("{\"rows\":[{\"a\":1},{\"a\":5}]}");
    }
}
