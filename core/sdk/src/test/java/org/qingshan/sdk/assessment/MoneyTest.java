package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void halfAFenIsRoundedUp() {
        assertThat(Money.yuan(new BigDecimal("169301.775"))).isEqualByComparingTo("169301.78");
        assertThat(Money.yuan(new BigDecimal("0.004999"))).isEqualByComparingTo("0.00");
    }

    @Test
    void anAmountAlwaysHasTwoDecimals() {
        assertThat(Money.yuan(new BigDecimal("20000"))).hasToString("20000.00");
        assertThat(Money.yuan(new BigDecimal("1E+3"))).hasToString("1000.00");
    }
}
