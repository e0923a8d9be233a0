package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 法院调解: the parties settle in court, on the same clauses as an agreement. */
public record SettleInCourt(
        @Field(zh = "调解日期", en = "Settled on") @NotNull LocalDate on,

        @Field(zh = "调解书文号", en = "Number") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "协议内容", en = "Terms") @NotNull @Valid AgreementTerms terms)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.SETTLE_IN_COURT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .addAll(terms.objections(on))
                .or(() -> new CourtEvent.SettledInCourt(
                        new Consultation.Agreement(number, on, terms, true),
                        SignAgreement.payments(terms, number, file.performance())));
    }
}
