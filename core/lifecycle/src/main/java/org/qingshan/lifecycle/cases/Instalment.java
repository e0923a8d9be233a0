package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.qingshan.sdk.Field;

/**
 * A payment that was agreed (分期赔付).
 *
 * @param dueOn last day
 * @param amount yuan
 */
public record Instalment(
        @Field(zh = "应付日期", en = "Due on") @NotNull LocalDate dueOn,

        @Field(zh = "金额", en = "Amount", unit = "元") @NotNull @Positive @Digits(integer = 14, fraction = 2)
        BigDecimal amount) {}
