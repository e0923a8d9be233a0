package org.qingshan.store.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as it is stored: whole fen. */
final class Fen {
    private Fen() {}

    /** @throws IllegalArgumentException when the amount is no whole number of fen, or has more than 18 digits */
    static long of(BigDecimal yuan) {
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("not a whole number of fen: " + yuan.toPlainString(), e);
        }
    }

    static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
