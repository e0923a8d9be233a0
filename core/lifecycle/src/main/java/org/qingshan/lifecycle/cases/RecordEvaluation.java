package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 登记效果评估: passed, the case goes to acceptance; not passed, restoration goes on. */
public record RecordEvaluation(
        @Field(zh = "评估日期", en = "Evaluated on") @NotNull LocalDate on,

        @Field(zh = "评估单位", en = "Evaluator") @NotBlank @Size(max = 100)
        String evaluator,

        @Field(zh = "评估指标", en = "Indicators") @NotEmpty List<@Valid Indicator> indicators,

        @Field(zh = "是否达到修复目标", en = "Passed") @NotNull Boolean passed,

        @Field(zh = "尚需完成的工作", en = "Remaining work", help = "未达标时填写。", helpEn = "When not passed.", lines = 3)
        @Size(max = 2000)
        @Nullable
        String remainingWork,

        @Field(zh = "评估报告文号", en = "Report number") @Size(max = 100) @Nullable
        String reportNumber)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.RECORD_EVALUATION;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        boolean allMet = indicators.stream().allMatch(Indicator::met);
        Optional<Rejection> owed = passed ? ExemptEvaluation.obligationsOpen(file) : Optional.empty();
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        passed && !allMet,
                        "INDICATOR_NOT_MET",
                        "有指标未达标，评估结论不能为达到修复目标，请核对。",
                        "An indicator is not met, so the evaluation cannot be passed.")
                .when(
                        !passed && (remainingWork == null || remainingWork.isBlank()),
                        "REMAINING_WORK_MISSING",
                        "未达到修复目标的，请填写尚需完成的工作。",
                        "State the work that remains to be done.")
                .add(owed)
                .or(() -> new PerformanceEvent.EvaluationRecorded(new Performance.Evaluation(
                        on, evaluator, indicators, passed, passed ? null : remainingWork, reportNumber)));
    }
}
