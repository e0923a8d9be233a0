package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 修复完工: every milestone is reached, and an evaluation can begin. */
public record ReportCompletion(
        @Field(zh = "完工日期", en = "Completed on") @NotNull LocalDate on,

        @Field(zh = "报告人", en = "Reported by") @NotBlank @Size(max = 100)
        String reporter,

        @Field(zh = "完工情况", en = "Summary", lines = 3) @NotBlank @Size(max = 4000)
        String summary,

        @Field(zh = "完工报告文号", en = "Document number") @Size(max = 100) @Nullable
        String document)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.REPORT_COMPLETION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return planMissing(file).or(() -> {
            List<Obligation> open = file.performance().open().stream()
                    .filter(o -> o.kind() == ObligationKind.MILESTONE)
                    .toList();
            return Rejection.when(
                    !open.isEmpty(),
                    "MILESTONES_OPEN",
                    "还有未达到的修复节点：" + open.stream().map(o -> o.label().zh()).collect(Collectors.joining("、"))
                            + "。请先“登记履行”。",
                    "Milestones are open: "
                            + open.stream().map(o -> o.label().en()).collect(Collectors.joining(", "))
                            + "; settle them first.");
        });
    }

    /** What is to be restored in kind needs a plan with milestones. */
    static Optional<Rejection> planMissing(CaseFile file) {
        Performance performance = file.performance();
        boolean inKind = DamageItem.total(performance.items(), Responsibility.RESTORATION)
                        .signum()
                > 0;
        boolean planned = performance.obligations().stream()
                .anyMatch(o -> o.kind() == ObligationKind.MILESTONE && !o.superseded());
        return Rejection.when(
                inKind && !planned,
                "PLAN_MISSING",
                "有须自行修复的项目，请先“确认修复方案”。",
                "Something is to be restored in kind; approve a restoration plan first.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new PerformanceEvent.CompletionReported(
                        new Performance.Completion(on, reporter, summary, document)));
    }
}
