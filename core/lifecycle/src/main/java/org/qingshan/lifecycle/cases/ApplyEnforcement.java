package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 申请强制执行: of a judgment or a confirmed agreement that was not performed in time. */
public record ApplyEnforcement(
        @Field(zh = "申请日期", en = "Applied on") @NotNull LocalDate on,

        @Field(zh = "执行法院", en = "Court") @NotBlank @Size(max = 100)
        String court,

        @Field(zh = "申请执行内容", en = "Scope", lines = 3) @NotBlank @Size(max = 2000)
        String scope,

        @Field(zh = "同时申请列入失信被执行人名单", en = "Listing as a dishonest debtor applied for") @NotNull
        Boolean dishonestyList)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.APPLY_ENFORCEMENT;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        Title title = file.performance().title();
        return Rejection.when(
                title == null || !title.enforceable(),
                "NOT_ENFORCEABLE",
                "赔偿协议未经司法确认，不能直接申请强制执行；义务人违约的，请提起“违约诉讼”。",
                "An agreement that was not judicially confirmed cannot be enforced; sue for breach.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<LocalDate> due = Clocks.enforcement(file.performance(), rules);
        return new Rejections()
                .dated(on, file, rules)
                .add(SueForBreach.nothingOverdue(file, on))
                .when(
                        due.map(on::isAfter).orElse(false),
                        "ENFORCEMENT_EXPIRED",
                        "申请强制执行的期间已于 " + due.orElse(on) + " 届满。",
                        "The time to apply for enforcement ended on " + due.orElse(on) + ".")
                .or(() -> new PerformanceEvent.EnforcementAppliedFor(
                        new Performance.Enforcement(court, on, scope, dishonestyList, null, null)));
    }
}
