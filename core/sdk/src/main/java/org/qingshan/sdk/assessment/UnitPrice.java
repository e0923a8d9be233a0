package org.qingshan.sdk.assessment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;

/**
 * A unit price that the officer brings with its evidence (单价及依据). As an optional part of a form or a row,
 * {@code @Valid @Nullable UnitPrice price}, both are given or neither is; the unit stands at that component. See
 * {@link Coefficients#price}.
 *
 * @param low yuan per unit
 * @param high upper bound in yuan per unit, not below {@code low}; null when the price is certain
 * @param evidence the document it was taken from
 */
public record UnitPrice(
        @Field(
                zh = "单价（下限）",
                en = "Unit price (low)",
                help = "单价确定时只填本栏",
                helpEn = "The price itself when it is certain")
        @NotNull
        @Positive
        BigDecimal low,

        @Field(zh = "单价（上限）", en = "Unit price (high)", help = "单价确定时留空", helpEn = "Leave empty when it is certain")
        @Positive
        @Nullable
        BigDecimal high,

        @Field(
                zh = "单价依据",
                en = "Evidence",
                help = "合同、报价、造价信息、鉴定评估意见等的名称、编号和日期",
                helpEn = "Contract, quotation, price bulletin or expert opinion: name, number and date")
        @NotBlank
        @Size(max = 500)
        String evidence) {

    /** A certain price. */
    public static UnitPrice of(String yuan, String evidence) {
        return new UnitPrice(new BigDecimal(yuan), null, evidence);
    }

    @AssertTrue(message = "单价上限不能低于下限 / the higher unit price must not be below the lower one")
    public boolean isInOrder() {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    /** The price as a term of that name, with its evidence in the working. */
    public Term term(String zh, String en, String unit) {
        return Term.of(zh, en, new Range(low, high == null ? low : high), unit)
                .noting(zh + "的依据：" + evidence, "Evidence for " + en + ": " + evidence);
    }
}
