package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.moneyOnly;
import static org.qingshan.lifecycle.cases.Commands.sign;
import static org.qingshan.lifecycle.cases.Commands.terms;
import static org.qingshan.lifecycle.cases.Commands.yuan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;

class SignAgreementTest {
    private static List<String> refusals(AgreementTerms terms) {
        return Cases.consulting().refusals(new SignAgreement(day(40), "协-1", terms));
    }

    private static AgreementTerms twoPayments(LocalDate first, LocalDate second) {
        AgreementTerms right = terms(day(40), 90);
        return Commands.terms(
                right.performBy(),
                right.total(),
                right.items(),
                List.of(new Instalment(first, yuan("50000")), new Instalment(second, yuan("50000"))));
    }

    @Test
    void theItemsAddUpToTheTotal() {
        AgreementTerms right = terms(day(40), 90);
        assertThat(refusals(Commands.terms(right.performBy(), yuan("169301.77"), right.items(), right.payments())))
                .containsExactly("ITEMS_NOT_TOTAL");
    }

    @Test
    void thePaymentsAddUpToWhatIsPaidNotToWhatIsRestored() {
        AgreementTerms right = terms(day(40), 90);
        assertThat(refusals(right)).isEmpty();
        assertThat(refusals(Commands.terms(
                        right.performBy(),
                        right.total(),
                        right.items(),
                        right.payments().subList(0, 1))))
                .containsExactly("PAYMENTS_NOT_PAYABLE");
        assertThat(refusals(Commands.terms(right.performBy(), right.total(), right.items(), null)))
                .containsExactly("PAYMENTS_NOT_PAYABLE");
    }

    @Test
    void paymentsAscendByDate() {
        assertThat(refusals(twoPayments(day(70), day(60)))).containsExactly("PAYMENTS_NOT_ASCENDING");
        assertThat(refusals(twoPayments(day(60), day(60)))).containsExactly("PAYMENTS_NOT_ASCENDING");
        assertThat(refusals(twoPayments(day(60), day(61)))).isEmpty();
    }

    @Test
    void nothingIsDueBeforeSigningOrAfterTheTerm() {
        assertThat(refusals(twoPayments(day(39), day(60)))).containsExactly("DATE_TOO_EARLY");
        assertThat(refusals(twoPayments(day(60), day(131)))).containsExactly("PAYMENT_AFTER_TERM");
        AgreementTerms right = moneyOnly(day(40), 0);
        assertThat(refusals(right)).isEmpty();
        assertThat(refusals(moneyOnly(day(38), 1))).containsExactly("DATE_TOO_EARLY", "DATE_TOO_EARLY");
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        AgreementTerms right = terms(day(40), 90);
        List<Instalment> wrong = List.of(
                right.payments().get(1),
                right.payments().get(0),
                right.payments().get(0));
        assertThat(refusals(Commands.terms(day(100), yuan("1"), right.items(), wrong)))
                .contains("ITEMS_NOT_TOTAL", "PAYMENTS_NOT_PAYABLE", "PAYMENTS_NOT_ASCENDING");
    }

    @Test
    void thereIsNoAgreementAfterTheTimeForConsultation() {
        assertThat(Cases.consulting().refusals(sign(day(112)))).isEmpty();
        assertThat(Cases.consulting().refusals(sign(day(113)))).containsExactly("CONSULTATION_EXPIRED");
    }

    @Test
    void costsOfLitigationAreClaimedInCourtOnly() {
        AgreementTerms lawyers = Commands.terms(
                day(130),
                yuan("5000"),
                List.of(new DamageItem(DamageHead.LITIGATION_COST, Responsibility.PAYMENT, yuan("5000"))),
                List.of(new Instalment(day(130), yuan("5000"))));
        assertThat(refusals(lawyers)).containsExactly("LITIGATION_COST_OUT_OF_COURT");
        assertThat(Cases.at(CaseStage.LITIGATING).refusals(new SettleInCourt(day(50), "调-1", lawyers)))
                .isEmpty();
    }

    @Test
    void eachPaymentBecomesAnObligation() {
        List<Obligation> owed = Cases.agreed().file().performance().open();
        assertThat(owed).extracting(Obligation::number).containsExactly(1, 2);
        assertThat(owed).extracting(Obligation::dueOn).containsExactly(day(85), day(130));
        assertThat(owed.get(0).amount()).isEqualTo(yuan("50000.00"));
    }
}
