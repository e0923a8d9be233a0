package org.qingshan.rest.internal.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.assessment.Money;

/** A sum known within bounds, yuan; both are equal when it is certain. */
public record Amounts(BigDecimal low, BigDecimal high) {
    public static @Nullable Amounts of(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null ? null : new Amounts(Money.yuan(low), Money.yuan(high));
    }

    public static @Nullable BigDecimal yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.yuan(amount);
    }

    public static BigDecimal yuanOrZero(@Nullable BigDecimal amount) {
        return Money.yuan(amount == null ? BigDecimal.ZERO : amount);
    }
}
