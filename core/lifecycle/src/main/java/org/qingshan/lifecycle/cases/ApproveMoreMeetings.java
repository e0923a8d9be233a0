package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 批准增加会议次数: more meetings in a complex case, never more days. */
public record ApproveMoreMeetings(
        @Field(zh = "批准日期", en = "Approved on") @NotNull LocalDate on,

        @Field(zh = "增加次数", en = "Additional meetings") @NotNull @Positive @Max(10)
        Integer count,

        @Field(zh = "理由", en = "Reason", lines = 3) @NotBlank @Size(max = 1000)
        String reason,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.APPROVE_MORE_MEETINGS;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new ConsultationEvent.MoreMeetingsApproved(on, count, reason, approver));
    }
}
