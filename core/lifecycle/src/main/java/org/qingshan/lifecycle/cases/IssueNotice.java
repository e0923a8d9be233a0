package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.Range;

/** 发出磋商告知书; again when the last one could not be served or was refused. */
public record IssueNotice(
        @Field(zh = "发出日期", en = "Issued on") @NotNull LocalDate on,

        @Field(zh = "文号", en = "Number") @NotBlank @Size(max = 100)
        String number,

        @Field(
                zh = "索赔金额",
                en = "Claim",
                unit = "元",
                help = "不填则为评估数额（上限）。",
                helpEn = "The amount assessed (upper bound) if left out.")
        @Positive
        @Digits(integer = 14, fraction = 2)
        @Nullable
        BigDecimal claim,

        @Field(
                zh = "答复期限（最后一日）",
                en = "Last day to reply",
                help = "自治区规定的答复期限确认之前必须填写。",
                helpEn = "Needed until the autonomous region has confirmed its own.")
        @Nullable
        LocalDate replyBy)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.ISSUE_NOTICE;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return notRecommended(file).or(() -> pending(file));
    }

    static Optional<Rejection> notRecommended(CaseFile file) {
        return Rejection.when(
                file.investigation().report() == null
                        || file.investigation().report().recommendation() != Conclusion.CONSULT,
                "NOT_RECOMMENDED",
                "调查报告建议终止索赔，不能启动磋商；请“终止索赔”。",
                "The investigation recommended ending the claim, so there is nothing to consult about; end the claim.");
    }

    private static Optional<Rejection> pending(CaseFile file) {
        Notice last = file.consultation().notice().orElse(null);
        return Rejection.when(
                file.stage() == CaseStage.NOTICED
                        && last != null
                        && last.servedOn().isPresent()
                        && last.reply() == null,
                "NOTICE_PENDING",
                "告知书已送达，正在等待答复；收到答复请“登记答复”，逾期未答复请“认定磋商不成”。",
                "The notice was served and its answer is awaited; record the reply, or record that there was none in"
                        + " time.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<BigDecimal> amount =
                Optional.ofNullable(claim).or(() -> file.assessed().map(Range::high));
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        amount.isEmpty() || amount.get().signum() == 0,
                        "CLAIM_MISSING",
                        "没有评估数额，请填写索赔金额。",
                        "Nothing was assessed; state the amount claimed.")
                .when(
                        replyBy == null
                                && rules.integer(Rule.CONSULT_REPLY_DAYS).isEmpty(),
                        "REPLY_DAY_MISSING",
                        "答复期限的天数尚未确认，请填写告知书载明的最后一日。",
                        "The number of days to reply is not confirmed; state the last day as the notice gives it.")
                .when(
                        replyBy != null && !replyBy.isAfter(on),
                        "REPLY_DAY_TOO_EARLY",
                        "答复期限须晚于发出日期 " + on + "。",
                        "The last day to reply must be after " + on + ".")
                .or(() -> new ConsultationEvent.NoticeIssued(
                        new Notice(number, on, amount.orElseThrow(), replyBy, List.of(), null)));
    }
}
