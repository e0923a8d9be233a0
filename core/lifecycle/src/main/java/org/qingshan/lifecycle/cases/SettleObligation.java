package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;

/** 登记履行: a payment came in full, or a milestone was reached. */
public record SettleObligation(
        @Field(zh = "履行日期", en = "Settled on") @NotNull LocalDate on,

        @Widget(Widget.OBLIGATION) @Field(zh = "义务序号", en = "Obligation no.") @NotNull @Positive
        Integer obligation,

        @Field(
                zh = "金额",
                en = "Amount",
                unit = "元",
                help = "赔付须填写，且与应付金额一致；修复节点不填。",
                helpEn = "For a payment: the full amount; none for a milestone.")
        @Positive
        @Digits(integer = 14, fraction = 2)
        @Nullable
        BigDecimal amount,

        @Field(zh = "凭证或验收文件", en = "Voucher or record") @NotBlank @Size(max = 200)
        String document)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.SETTLE_OBLIGATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                file.performance().open().isEmpty(), "NOTHING_OPEN", "没有待履行的义务。", "No obligation is open.");
    }

    private Optional<Rejection> amountDiffers(Obligation owed) {
        BigDecimal due = owed.amount();
        if (due == null) {
            return Rejection.when(
                    amount != null,
                    "AMOUNT_OF_MILESTONE",
                    "修复节点没有金额，请不要填写。",
                    "A milestone has no amount; leave it out.");
        }
        return Rejection.when(
                amount == null || amount.compareTo(due) != 0,
                "AMOUNT_DIFFERS",
                "应付金额为 " + due.toPlainString() + " 元，收到金额须一致。",
                "The amount due is " + due.toPlainString() + " yuan; the amount received must be the same.");
    }

    private static String numbers(CaseFile file) {
        return file.performance().open().stream()
                .map(o -> String.valueOf(o.number()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<Obligation> owed = file.performance().open().stream()
                .filter(o -> o.number() == obligation)
                .findFirst();
        return new Rejections()
                .notInFuture(on, rules)
                .notBefore(on, file.filing().openedOn(), "立案日", "the day the case was opened")
                .when(
                        owed.isEmpty(),
                        "NO_SUCH_OBLIGATION",
                        "没有第 " + obligation + " 号待履行义务；现有：" + numbers(file) + "。",
                        "There is no open obligation no. " + obligation + "; open are: " + numbers(file) + ".")
                .add(owed.flatMap(this::amountDiffers))
                .or(() -> new PerformanceEvent.ObligationSettled(on, obligation, amount, document));
    }
}
