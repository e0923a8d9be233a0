package org.qingshan.sdk.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;

/**
 * A number known within bounds; both are equal where it is certain. Arithmetic keeps the bounds (interval arithmetic) with
 * 34 significant digits, so nothing is rounded before the total of a line.
 *
 * @param low lower bound
 * @param high upper bound, not less than {@code low}
 */
public record Range(BigDecimal low, BigDecimal high) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** A certain number. */
    public static Range of(BigDecimal value) {
        return new Range(value, value);
    }

    /** A certain number, written in decimal. */
    public static Range of(String value) {
        return of(new BigDecimal(value));
    }

    /** Whether both bounds are the same number. */
    public boolean isCertain() {
        return low.compareTo(high) == 0;
    }

    public Range plus(Range other) {
        return new Range(low.add(other.low, PRECISION), high.add(other.high, PRECISION));
    }

    public Range minus(Range other) {
        return new Range(low.subtract(other.high, PRECISION), high.subtract(other.low, PRECISION));
    }

    public Range times(Range other) {
        return hull(List.of(
                low.multiply(other.low, PRECISION),
                low.multiply(other.high, PRECISION),
                high.multiply(other.low, PRECISION),
                high.multiply(other.high, PRECISION)));
    }

    /** @throws ArithmeticException when the divisor can be zero */
    public Range over(Range divisor) {
        if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
            throw new ArithmeticException("division by a range that contains zero: " + divisor);
        }
        return hull(List.of(
                low.divide(divisor.low, PRECISION),
                low.divide(divisor.high, PRECISION),
                high.divide(divisor.low, PRECISION),
                high.divide(divisor.high, PRECISION)));
    }

    /** This range multiplied by itself {@code exponent} times; 0 gives 1. */
    public Range power(int exponent) {
        Range result = of(BigDecimal.ONE);
        for (int i = 0; i < exponent; i++) {
            result = result.times(this);
        }
        return result;
    }

    private static Range hull(List<BigDecimal> corners) {
        return new Range(Collections.min(corners), Collections.max(corners));
    }

    /** The number, or both bounds with a dash, in plain decimal without trailing zeros. */
    @Override
    public String toString() {
        return isCertain() ? plain(low) : plain(low) + "–" + plain(high);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
