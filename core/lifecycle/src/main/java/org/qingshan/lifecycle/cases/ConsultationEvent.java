package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notice, consultation and agreement. */
public sealed interface ConsultationEvent extends CaseEvent {
    /** 发出磋商告知书. */
    record NoticeIssued(Notice notice) implements ConsultationEvent {
        @Override
        public LocalDate on() {
            return notice.issuedOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.NOTICED, on()).with(file.consultation().plus(notice));
        }
    }

    /** 登记送达. */
    record ServiceRecorded(Notice.Attempt attempt) implements ConsultationEvent {
        @Override
        public LocalDate on() {
            return attempt.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            Notice notice = file.consultation().notice().orElseThrow();
            return file.with(file.consultation().replaceNotice(notice.plus(attempt)));
        }
    }

    /** 登记答复. Consent opens the consultation, whose time runs from the service of the notice. */
    record ReplyRecorded(Notice.Reply reply) implements ConsultationEvent {
        @Override
        public LocalDate on() {
            return reply.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            Notice notice = file.consultation().notice().orElseThrow();
            Consultation answered = file.consultation().replaceNotice(notice.with(reply));
            return reply.answer() == Answer.REFUSE
                    ? file.with(answered)
                    : file.enter(CaseStage.CONSULTING, on())
                            .with(answered.begin(notice.servedOn().orElseThrow()));
        }
    }

    /** 义务人申请先行磋商. @param on day it was accepted, from which the time of consultation runs */
    record ConsultationAppliedFor(
            LocalDate on,
            LocalDate appliedOn,
            String applicant,
            @Nullable String statement) implements ConsultationEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.CONSULTING, on).with(file.consultation().begin(on));
        }
    }

    /** 召开磋商会议. */
    record MeetingHeld(Meeting meeting) implements ConsultationEvent {
        @Override
        public LocalDate on() {
            return meeting.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.consultation().plus(meeting));
        }
    }

    /** 批准增加会议次数. */
    record MoreMeetingsApproved(LocalDate on, int count, String reason, String approver) implements ConsultationEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.consultation().allow(count));
        }
    }

    /** 签订赔偿协议. @param payments obligations to pay that follow from it */
    record AgreementSigned(Consultation.Agreement agreement, List<Obligation> payments) implements ConsultationEvent {
        public AgreementSigned {
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
                    .with(file.performance().owe(Title.AGREEMENT, terms.items(), terms.performBy(), payments));
        }
    }

    /** 认定磋商不成. */
    record ConsultationFailed(Consultation.Failure failure) implements ConsultationEvent {
        @Override
        public LocalDate on() {
            return failure.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.FAILED, on()).with(file.consultation().with(failure));
        }
    }
}
