package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 法院裁定确认. */
public record ConfirmAgreement(
        @Field(zh = "裁定日期", en = "Ruled on") @NotNull LocalDate on,

        @Field(zh = "裁定书文号", en = "Ruling") @NotBlank @Size(max = 100)
        String rulingNumber)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.CONFIRM_AGREEMENT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new CourtEvent.AgreementConfirmed(new Court.Ruling(rulingNumber, on, true, null)));
    }
}
