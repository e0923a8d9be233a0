package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 退回移送: back to the department it came from. */
public record ReturnReferral(
        @Field(zh = "退回日期", en = "Returned on") @NotNull LocalDate on,

        @Field(zh = "退回理由", en = "Reason", lines = 3) @NotBlank @Size(max = 1000)
        String reason)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.RETURN_REFERRAL;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new ClueEvent.ReferralReturned(on, reason));
    }
}
