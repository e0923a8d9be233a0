package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.sdk.Field;

/**
 * What an agreement must say (赔偿协议必备条款): the seven clauses the autonomous region names, and the money.
 *
 * @param total yuan; the sum of all items
 * @param items how it divides into heads of damage
 * @param payments when the items to be paid are paid; empty when all is restored in kind
 * @param performBy last day of performance
 * @param guarantee security given; null for none
 */
public record AgreementTerms(
        @Field(zh = "损害事实", en = "Facts of the damage", lines = 4) @NotBlank @Size(max = 4000)
        String facts,

        @Field(zh = "证据依据", en = "Evidence", lines = 3) @NotBlank @Size(max = 4000)
        String evidence,

        @Field(zh = "修复方案", en = "Restoration", lines = 3) @NotBlank @Size(max = 4000)
        String restoration,

        @Field(zh = "履行期限（最后一日）", en = "Last day of performance") @NotNull
        LocalDate performBy,

        @Field(zh = "违约责任", en = "Liability for breach", lines = 2) @NotBlank @Size(max = 2000)
        String breach,

        @Field(zh = "效果评估", en = "Evaluation", lines = 2) @NotBlank @Size(max = 2000)
        String evaluation,

        @Field(zh = "争议解决", en = "Settlement of disputes", lines = 2) @NotBlank @Size(max = 2000)
        String disputes,

        @Field(zh = "赔偿总额", en = "Total", unit = "元") @NotNull @Positive @Digits(integer = 14, fraction = 2)
        BigDecimal total,

        @Field(zh = "分项金额", en = "Items", help = "各项之和须等于赔偿总额。", helpEn = "The items add up to the total.") @NotEmpty
        List<@Valid DamageItem> items,

        @Field(
                zh = "付款安排",
                en = "Payments",
                help = "按日期先后填写，各期之和须等于货币赔偿各项之和；全部自行修复的不填。",
                helpEn = "In order of date, adding up to the items to be paid; none when all is restored in kind.")
        List<@Valid Instalment> payments,

        @Field(zh = "担保", en = "Guarantee") @Size(max = 500) @Nullable
        String guarantee) {

    public AgreementTerms {
        payments = Objects.requireNonNullElse(payments, List.of());
    }

    /** Everything that stands against signing these terms on a day. */
    List<Rejection> objections(LocalDate signedOn) {
        Rejections found = new Rejections();
        BigDecimal sum = DamageItem.total(items);
        found.when(
                sum.compareTo(total) != 0,
                "ITEMS_NOT_TOTAL",
                "分项金额之和 " + sum.toPlainString() + " 元不等于赔偿总额 " + total.toPlainString() + " 元，请核对。",
                "The items add up to " + sum.toPlainString() + " yuan, not to the total of " + total.toPlainString()
                        + " yuan.");
        BigDecimal paid = payments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal payable = DamageItem.total(items, Responsibility.PAYMENT);
        found.when(
                paid.compareTo(payable) != 0,
                "PAYMENTS_NOT_PAYABLE",
                "各期付款之和 " + paid.toPlainString() + " 元不等于货币赔偿各项之和 " + payable.toPlainString() + " 元，请核对付款安排。",
                "The payments add up to " + paid.toPlainString() + " yuan, but the items to be paid to "
                        + payable.toPlainString() + " yuan.");
        for (int i = 1; i < payments.size(); i++) {
            LocalDate before = payments.get(i - 1).dueOn();
            LocalDate due = payments.get(i).dueOn();
            found.when(
                    !due.isAfter(before),
                    "PAYMENTS_NOT_ASCENDING",
                    "第 " + (i + 1) + " 期的应付日期 " + due + " 须晚于第 " + i + " 期的 " + before + "。",
                    "Payment " + (i + 1) + " is due on " + due + ", which must be after payment " + i + " on " + before
                            + ".");
        }
        found.notBefore(performBy, signedOn, "协议签订日", "the day the agreement was signed");
        if (!payments.isEmpty()) {
            found.notBefore(payments.get(0).dueOn(), signedOn, "协议签订日", "the day the agreement was signed");
            LocalDate last = payments.get(payments.size() - 1).dueOn();
            found.when(
                    last.isAfter(performBy),
                    "PAYMENT_AFTER_TERM",
                    "最后一期应付日期 " + last + " 晚于履行期限 " + performBy + "，请调整付款安排或履行期限。",
                    "The last payment is due on " + last + ", after the last day of performance " + performBy + ".");
        }
        return found.list();
    }
}
