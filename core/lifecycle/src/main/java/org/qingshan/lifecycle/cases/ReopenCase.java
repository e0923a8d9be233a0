package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 重启索赔: on new evidence, a claim that was ended is taken up again. */
public record ReopenCase(
        @Field(zh = "重启日期", en = "Reopened on") @NotNull LocalDate on,

        @Field(zh = "新的证据", en = "New evidence", lines = 3) @NotBlank @Size(max = 2000)
        String newEvidence,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.REOPEN_CASE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new ClosingEvent.CaseReopened(new Closing.Reopening(on, newEvidence, approver)));
    }
}
