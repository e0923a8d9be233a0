package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 法院不予确认: the parties may negotiate once more; refused again, consultation has failed. */
public record RefuseConfirmation(
        @Field(zh = "裁定日期", en = "Ruled on") @NotNull LocalDate on,

        @Field(zh = "裁定书文号", en = "Ruling") @NotBlank @Size(max = 100)
        String rulingNumber,

        @Field(zh = "不予确认的理由", en = "Reason", lines = 3) @NotBlank @Size(max = 2000)
        String reason)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.REFUSE_CONFIRMATION;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        int most = rules.integer(Rule.RENEGOTIATE_MAX).orElse(0);
        boolean renegotiate = file.court().refusals() < most;
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new CourtEvent.ConfirmationRefused(
                        new Court.Ruling(rulingNumber, on, false, reason), renegotiate));
    }
}
