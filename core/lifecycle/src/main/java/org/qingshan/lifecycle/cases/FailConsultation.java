package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 认定磋商不成: in one of seven situations, which the record must show. */
public record FailConsultation(
        @Field(zh = "认定日期", en = "Decided on") @NotNull LocalDate on,
        @Field(zh = "磋商不成情形", en = "Situation") @NotNull FailureSituation situation,

        @Field(zh = "证据和说明", en = "Evidence", lines = 3) @NotBlank @Size(max = 2000)
        String evidence)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.FAIL_CONSULTATION;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        !situation.isShown(file, on, rules),
                        "SITUATION_NOT_SHOWN",
                        "案卷不能说明“" + situation.zh() + "”：" + situation.shownByZh() + "。请补充登记，或选择其他情形。",
                        "The file does not show “" + situation.en() + "”: " + situation.shownByEn()
                                + ". Record what is missing, or choose another situation.")
                .or(() -> new ConsultationEvent.ConsultationFailed(new Consultation.Failure(on, situation, evidence)));
    }
}
