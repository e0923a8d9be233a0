package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 延长调查期限: once, before the time is over. */
public record ExtendInvestigation(
        @Field(zh = "批准日期", en = "Approved on") @NotNull LocalDate on,
        @Field(zh = "延长至", en = "Last day") @NotNull LocalDate lastDay,

        @Field(zh = "延长理由", en = "Reason", lines = 3) @NotBlank @Size(max = 1000)
        String reason,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.EXTEND_INVESTIGATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                file.investigation().extension() != null,
                "ALREADY_EXTENDED",
                "调查期限已延长过一次，不能再次延长。",
                "The investigation has been extended once and cannot be extended again.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<LocalDate> due = Clocks.investigation(file.investigation(), rules);
        int longest = rules.integer(Rule.INVESTIGATION_EXTENSION).orElse(Integer.MAX_VALUE);
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        due.map(on::isAfter).orElse(false),
                        "EXTENSION_TOO_LATE",
                        "调查期限已于 " + due.orElse(on) + " 届满，延长须在届满前批准。",
                        "The time for the investigation ended on " + due.orElse(on)
                                + "; it can be extended only before it ends.")
                .when(
                        !lastDay.isAfter(due.orElse(on)),
                        "EXTENSION_NOT_LATER",
                        "延长后的最后一日须晚于 " + due.orElse(on) + "。",
                        "The new last day must be after " + due.orElse(on) + ".")
                .when(
                        due.isPresent() && lastDay.toEpochDay() - due.get().toEpochDay() > longest,
                        "EXTENSION_TOO_LONG",
                        "调查期限最多延长 " + longest + " 日，请提前最后一日。",
                        "The investigation can be extended by " + longest + " days at most.")
                .or(() -> new InvestigationEvent.InvestigationExtended(
                        new Investigation.Extension(on, lastDay, reason, approver)));
    }
}
