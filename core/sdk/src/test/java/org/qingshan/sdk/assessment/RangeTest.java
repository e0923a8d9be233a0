package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static Range range(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void theLowerBoundIsNeverAboveTheHigher() {
        assertThatIllegalArgumentException().isThrownBy(() -> range("2", "1")).withMessageContaining("2");
    }

    @Test
    void subtractingTakesTheHighFromTheLow() {
        assertThat(range("5", "7").minus(range("1", "2"))).hasToString("3–6");
    }

    @Test
    void aProductOfRangesThatCrossZeroKeepsItsBoundsInOrder() {
        assertThat(range("-2", "3").times(range("-5", "4"))).hasToString("-15–12");
    }

    @Test
    void aDivisorThatCanBeZeroIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Range.of("1").over(range("-1", "1")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Range.of("1").over(Range.of("0.00")));
    }

    @Test
    void aPowerOfZeroIsOne() {
        assertThat(range("2", "3").power(0)).hasToString("1");
        assertThat(range("2", "3").power(3)).hasToString("8–27");
    }

    @Test
    void aNumberIsShownPlainWithoutTrailingZeros() {
        assertThat(Range.of("1200.500")).hasToString("1200.5");
        assertThat(Range.of("1E+3")).hasToString("1000");
        assertThat(Range.of("0.000")).hasToString("0");
        assertThat(range("1.0", "1.00").isCertain()).isTrue();
        assertThat(range("0.02", "0.05")).hasToString("0.02–0.05");
    }

    @RepeatedTest(50)
    void whateverTheNumbersWithinTheBoundsTheirResultLiesWithinTheResult(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Range a = any(random);
        Range b = any(random);
        BigDecimal x = within(a, random);
        BigDecimal y = within(b, random);
        holds(a, b, x, y, Range::plus, BigDecimal::add);
        holds(a, b, x, y, Range::minus, BigDecimal::subtract);
        holds(a, b, x, y, Range::times, BigDecimal::multiply);
    }

    private static void holds(
            Range a,
            Range b,
            BigDecimal x,
            BigDecimal y,
            BinaryOperator<Range> ranges,
            BinaryOperator<BigDecimal> numbers) {
        Range result = ranges.apply(a, b);
        assertThat(numbers.apply(x, y)).isBetween(result.low(), result.high());
    }

    private static Range any(Random random) {
        BigDecimal one = BigDecimal.valueOf(random.nextInt(-10_000, 10_000), 2);
        return new Range(one, one.add(BigDecimal.valueOf(random.nextInt(0, 10_000), 2)));
    }

    private static BigDecimal within(Range range, Random random) {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(0, 1001), 3);
        return range.low().add(range.high().subtract(range.low()).multiply(share));
    }
}
