package org.qingshan.sdk.assessment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.sdk.Field;

/**
 * Money already spent, with its receipt (实际费用, {@code D = Σ quantity × price}): a row of a form,
 * {@code List<@Valid ActualCost> costs}.
 *
 * @param head investigation (L3), restoration (L4) or prevention (L5); other heads are not shown by receipts
 * @param what what was paid for
 * @param quantity in whatever unit the receipt counts
 * @param price yuan per unit, value added tax included
 * @param receipt number of invoice or voucher
 */
public record ActualCost(
        @Field(
                zh = "赔偿范围",
                en = "Head of damage",
                help = "调查评估（L3）、清除修复（L4）或应急处置（L5）",
                helpEn = "Investigation (L3), restoration (L4) or prevention (L5)")
        @NotNull
        DamageHead head,

        @Field(zh = "费用名称", en = "Paid for") @NotBlank @Size(max = 100)
        String what,

        @Field(zh = "数量", en = "Quantity") @NotNull @Positive
        BigDecimal quantity,

        @Field(
                zh = "单价",
                en = "Unit price",
                unit = "元",
                help = "含增值税；人身损害和财产损失不计入",
                helpEn = "With value added tax; personal injury and loss of property do not belong here")
        @NotNull
        @Positive
        BigDecimal price,

        @Field(zh = "票据编号", en = "Receipt no.") @NotBlank @Size(max = 100)
        String receipt) {

    @AssertTrue(
            message = "凭票据计算的只能是调查评估（L3）、清除修复（L4）或应急处置（L5）费用"
                    + " / receipts show costs of investigation (L3), restoration (L4) or prevention (L5) only")
    public boolean isOfFittingHead() {
        return head == null
                || head == DamageHead.INVESTIGATION_COST
                || head == DamageHead.RESTORATION_COST
                || head == DamageHead.PREVENTION_COST;
    }

    /** One line for each cost, in order. */
    public static List<DamageEstimate.Line> lines(List<ActualCost> costs) {
        return costs.stream().map(ActualCost::line).toList();
    }

    private DamageEstimate.Line line() {
        Term amount = Term.of("数量", "Quantity", quantity, "")
                .times(Term.of("单价", "Unit price", price, "元"))
                .noting("票据编号：" + receipt, "Receipt no.: " + receipt);
        return DamageEstimate.Line.of(head, what, what, amount);
    }
}
