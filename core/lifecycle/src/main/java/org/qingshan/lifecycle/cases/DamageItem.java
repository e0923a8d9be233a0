package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.DamageHead;

/**
 * An item of an agreement or judgment.
 *
 * @param amount yuan
 */
public record DamageItem(
        @Field(zh = "赔偿范围", en = "Head of damage") @NotNull DamageHead head,
        @Field(zh = "承担方式", en = "Made good by") @NotNull Responsibility responsibility,

        @Field(zh = "金额", en = "Amount", unit = "元") @NotNull @Positive @Digits(integer = 14, fraction = 2)
        BigDecimal amount) {
    /** Sum in yuan of all items. */
    static BigDecimal total(List<DamageItem> items) {
        return items.stream().map(DamageItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sum in yuan of the items made good in one way. */
    static BigDecimal total(List<DamageItem> items, Responsibility responsibility) {
        return total(
                items.stream().filter(i -> i.responsibility() == responsibility).toList());
    }
}
