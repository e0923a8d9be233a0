package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageHead;

/** 签订赔偿协议: with every required clause, and figures that add up. */
public record SignAgreement(
        @Field(zh = "签订日期", en = "Signed on") @NotNull LocalDate on,

        @Field(zh = "协议编号", en = "Number") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "协议内容", en = "Terms") @NotNull @Valid AgreementTerms terms)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.SIGN_AGREEMENT;
    }

    /** The obligations to pay that an agreement brings. */
    static List<Obligation> payments(AgreementTerms terms, String number, Performance performance) {
        int next = performance.obligations().size() + 1;
        return IntStream.range(0, terms.payments().size())
                .mapToObj(i -> new Obligation(
                        next + i,
                        ObligationKind.PAYMENT,
                        new Label(
                                "赔偿协议 " + number + " 第 " + (i + 1) + " 期付款",
                                "Payment " + (i + 1) + " under agreement " + number),
                        terms.payments().get(i).amount(),
                        terms.payments().get(i).dueOn(),
                        null,
                        null,
                        false))
                .toList();
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<LocalDate> due = Clocks.ofRound(file, rules);
        return new Rejections()
                .dated(on, file, rules)
                .addAll(terms.objections(on))
                .when(
                        due.map(on::isAfter).orElse(false),
                        "CONSULTATION_EXPIRED",
                        "签订日期 " + on + " 超过磋商期限（" + due.orElse(on) + " 届满）；请“认定磋商不成”。",
                        "Signed on " + on + ", after the last day of consultation, " + due.orElse(on)
                                + "; record that consultation failed.")
                .when(
                        terms.items().stream().anyMatch(i -> i.head() == DamageHead.LITIGATION_COST),
                        "LITIGATION_COST_OUT_OF_COURT",
                        "律师费及其他诉讼合理费用只能在诉讼中主张，请从分项金额中去掉。",
                        "Litigation costs can be claimed in court only; leave them out of the items.")
                .or(() -> new ConsultationEvent.AgreementSigned(
                        new Consultation.Agreement(number, on, terms, false),
                        payments(terms, number, file.performance())));
    }
}
