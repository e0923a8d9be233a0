package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 重新核查: on new evidence. */
public record ReopenClue(
        @Field(zh = "重新核查日期", en = "Reopened on") @NotNull LocalDate on,

        @Field(zh = "新的证据", en = "New evidence", lines = 3) @NotBlank @Size(max = 2000)
        String newEvidence,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.REOPEN;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new ClueEvent.ClueReopened(on, newEvidence, approver));
    }
}
