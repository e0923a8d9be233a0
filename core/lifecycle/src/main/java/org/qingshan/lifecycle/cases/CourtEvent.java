package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;

/** Judicial confirmation and suits. */
public sealed interface CourtEvent extends CaseEvent {
    /** 申请司法确认. */
    record ConfirmationAppliedFor(Court.Confirmation confirmation) implements CourtEvent {
        @Override
        public LocalDate on() {
            return confirmation.appliedOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.CONFIRMING, on()).with(file.court().plus(confirmation));
        }
    }

    /** 法院裁定确认. */
    record AgreementConfirmed(Court.Ruling ruling) implements CourtEvent {
        @Override
        public LocalDate on() {
            return ruling.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.PERFORMING, on())
                    .with(file.court().with(ruling))
                    .with(file.performance().with(Title.CONFIRMED_AGREEMENT));
        }
    }

    /**
     * 法院不予确认. The agreement falls.
     *
     * @param renegotiate whether the parties may negotiate again; otherwise consultation has failed
     */
    record ConfirmationRefused(Court.Ruling ruling, boolean renegotiate) implements CourtEvent {
        @Override
        public LocalDate on() {
            return ruling.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            Consultation consultation = file.consultation();
            return file.enter(renegotiate ? CaseStage.RENEGOTIATING : CaseStage.FAILED, on())
                    .with(renegotiate ? consultation.again() : consultation.with((Consultation.Agreement) null))
                    .with(file.court().with(ruling))
                    .with(file.performance().owe(null, List.of(), null, List.of()));
        }
    }

    /** 提起诉讼. */
    record SuitFiled(Court.Suit suit) implements CourtEvent {
        @Override
        public LocalDate on() {
            return suit.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.LITIGATING, on()).with(file.court().plus(suit));
        }
    }

    /** 违约诉讼. */
    record BreachSued(Court.Suit suit) implements CourtEvent {
        @Override
        public LocalDate on() {
            return suit.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.LITIGATING, on()).with(file.court().plus(suit));
        }
    }

    /** 裁判生效. @param payments obligations to pay that follow from it */
    record JudgmentRecorded(Court.Judgment judgment, List<Obligation> payments) implements CourtEvent {
        public JudgmentRecorded {
            payments = List.copyOf(payments);
        }

        @Override
        public LocalDate on() {
            return judgment.effectiveOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.JUDGED, on())
                    .with(file.court().with(judgment))
                    .with(file.performance().owe(Title.JUDGMENT, judgment.items(), judgment.performBy(), payments));
        }
    }

    /** 法院调解. @param payments obligations to pay that follow from it */
    record SettledInCourt(Consultation.Agreement agreement, List<Obligation> payments) implements CourtEvent {
        public SettledInCourt {
            payments = List.copyOf(payments);
        }

        @Override
        public LocalDate on() {
            return agreement.signedOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            AgreementTerms terms = agreement.terms();
            return file.enter(CaseStage.AGREED, on())
                    .with(file.consultation().with(agreement))
                    .with(file.performance().owe(Title.COURT_SETTLEMENT, terms.items(), terms.performBy(), payments));
        }
    }
}
