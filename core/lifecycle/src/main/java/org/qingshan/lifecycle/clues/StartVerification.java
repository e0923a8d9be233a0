package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 开始初步核查. */
public record StartVerification(
        @Field(zh = "开始日期", en = "Started on") @NotNull LocalDate on,

        @Field(zh = "核查人员", en = "Officer") @NotBlank @Size(max = 50)
        String officer)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.START_VERIFICATION;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new ClueEvent.VerificationStarted(on, officer));
    }
}
