package org.qingshan.sdk.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money is yuan as BigDecimal. This is the one place that rounds it. */
public final class Money {
    private Money() {}

    /** Rounded half up to 0.01 yuan. */
    public static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
