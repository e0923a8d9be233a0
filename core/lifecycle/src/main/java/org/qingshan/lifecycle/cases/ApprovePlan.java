package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationPlan;

/** 确认修复方案: each of its milestones becomes an obligation. */
public record ApprovePlan(
        @Field(zh = "确认日期", en = "Approved on") @NotNull LocalDate on,

        @Field(zh = "修复方式", en = "Option") @NotBlank @Size(max = 100)
        String option,

        @Field(zh = "修复方式版本", en = "Version of the option", help = "不填则用最新版本。", helpEn = "The newest if left out.")
        @Size(max = 20)
        @Nullable
        String optionVersion,

        @Widget(Widget.RESTORATION_INPUT) @Field(zh = "方案内容", en = "Input") @NotNull
        Map<String, Object> input,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver,

        @Computed @Nullable Label title,
        @Computed @Nullable RestorationMode mode,
        @Computed @Nullable RestorationPlan plan)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.APPROVE_PLAN;
    }

    private static List<Obligation> milestones(RestorationPlan plan, Performance performance) {
        int next = performance.obligations().size() + 1;
        return IntStream.range(0, plan.milestones().size())
                .mapToObj(i -> new Obligation(
                        next + i,
                        ObligationKind.MILESTONE,
                        plan.milestones().get(i).label(),
                        null,
                        plan.milestones().get(i).dueOn(),
                        null,
                        null,
                        false))
                .toList();
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> {
            RestorationPlan planned = Objects.requireNonNull(plan, "the platform fills in the plan");
            return new PerformanceEvent.PlanApproved(
                    new Performance.ApprovedPlan(
                            on,
                            option,
                            Objects.requireNonNull(optionVersion, "the platform fills in the version"),
                            Objects.requireNonNull(title, "the platform fills in the title"),
                            Objects.requireNonNull(mode, "the platform fills in the mode"),
                            input,
                            planned,
                            approver),
                    milestones(planned, file.performance()));
        });
    }
}
