package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 核查报告: was damage caused, to what, by whom, and what next. */
public record ReportVerification(
        @Field(zh = "报告日期", en = "Reported on") @NotNull LocalDate on,

        @Field(zh = "已造成生态环境损害", en = "Damage was caused") @NotNull
        Boolean damage,

        @Field(zh = "环境要素", en = "Element") @NotNull Element element,

        @Field(zh = "赔偿义务人", en = "Obligor") @Size(max = 200) @Nullable
        String obligor,

        @Field(zh = "案件类型", en = "Class") @NotNull CaseClass caseClass,
        @Field(zh = "建议", en = "Recommendation") @NotNull Proposal recommendation,

        @Field(zh = "核查情况", en = "Findings", lines = 4) @NotBlank @Size(max = 4000)
        String findings)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.REPORT_VERIFICATION;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        !damage && recommendation == Proposal.OPEN_CASE,
                        "NO_DAMAGE_NO_CASE",
                        "未造成生态环境损害的，不能建议立案；请改为不启动索赔或不适用。",
                        "Without damage no case can be recommended; recommend not to claim, or out of scope.")
                .or(() -> new ClueEvent.VerificationReported(
                        new Verification(on, damage, element, obligor, caseClass, recommendation, findings)));
    }
}
