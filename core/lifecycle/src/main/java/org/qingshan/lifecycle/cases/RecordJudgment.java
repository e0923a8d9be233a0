package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;

/** 裁判生效: what the court awarded, or that it dismissed the claims. */
public record RecordJudgment(
        @Field(zh = "生效日期", en = "Effective on") @NotNull LocalDate on,

        @Field(zh = "裁判文书号", en = "Number") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "裁判结果", en = "Outcome") @NotNull JudgmentOutcome outcome,

        @Field(zh = "判项金额", en = "Items", help = "驳回诉讼请求的不填。", helpEn = "None when the claims were dismissed.")
        List<@Valid DamageItem> items,

        @Field(
                zh = "履行期限（最后一日）",
                en = "Last day of performance",
                help = "驳回诉讼请求的不填。",
                helpEn = "None when the claims were dismissed.")
        @Nullable
        LocalDate performBy)
        implements CaseCommand {
    public RecordJudgment {
        items = Objects.requireNonNullElse(items, List.of());
    }

    @Override
    public CaseStep step() {
        return CaseStep.RECORD_JUDGMENT;
    }

    private List<Obligation> payments(Performance performance) {
        BigDecimal payable = DamageItem.total(items, Responsibility.PAYMENT);
        return performBy == null || payable.signum() == 0
                ? List.of()
                : List.of(new Obligation(
                        performance.obligations().size() + 1,
                        ObligationKind.PAYMENT,
                        new Label("裁判 " + number + " 确定的付款", "Payment under judgment " + number),
                        payable,
                        performBy,
                        null,
                        null,
                        false));
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        boolean dismissed = outcome == JudgmentOutcome.DISMISSED;
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        dismissed != items.isEmpty(),
                        "ITEMS_CONTRADICT_OUTCOME",
                        dismissed ? "驳回诉讼请求的，请不要填写判项金额。" : "请填写法院支持的判项金额。",
                        dismissed ? "The claims were dismissed; leave the items out." : "State what the court awarded.")
                .when(
                        dismissed == (performBy != null),
                        "TERM_CONTRADICTS_OUTCOME",
                        dismissed ? "驳回诉讼请求的，请不要填写履行期限。" : "请填写裁判确定的履行期限。",
                        dismissed
                                ? "The claims were dismissed; leave the last day of performance out."
                                : "State the last day of performance that the court set.")
                .when(
                        performBy != null && performBy.isBefore(on),
                        "TERM_TOO_EARLY",
                        "履行期限不得早于生效日期 " + on + "。",
                        "The last day of performance must not be before " + on + ".")
                .or(() -> new CourtEvent.JudgmentRecorded(
                        new Court.Judgment(number, on, outcome, items, performBy), payments(file.performance())));
    }
}
