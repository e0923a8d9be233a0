package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 义务人申请先行磋商: consultation starts on the obligor's own application, without waiting for a notice. */
public record ApplyForConsultation(
        @Field(zh = "受理日期", en = "Accepted on") @NotNull LocalDate on,
        @Field(zh = "申请日期", en = "Applied on") @NotNull LocalDate appliedOn,

        @Field(zh = "申请人", en = "Applicant") @NotBlank @Size(max = 100)
        String applicant,

        @Field(zh = "申请内容", en = "Statement", lines = 3) @Size(max = 2000) @Nullable
        String statement)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.APPLY_FOR_CONSULTATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return IssueNotice.notRecommended(file);
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        appliedOn.isAfter(on),
                        "APPLIED_AFTER_ACCEPTED",
                        "申请日期 " + appliedOn + " 晚于受理日期 " + on + "，请核对。",
                        "Applied on " + appliedOn + ", after it was accepted on " + on + "; check the dates.")
                .or(() -> new ConsultationEvent.ConsultationAppliedFor(on, appliedOn, applicant, statement));
    }
}
