package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.fail;
import static org.qingshan.lifecycle.cases.Commands.meet;
import static org.qingshan.lifecycle.cases.Commands.refuse;
import static org.qingshan.lifecycle.cases.Commands.serve;
import static org.qingshan.lifecycle.cases.Commands.serveInVain;

import org.junit.jupiter.api.Test;

class FailConsultationTest {
    @Test
    void beforeConsultationARefusalMustBeOnRecord() {
        Desk served = Cases.at(CaseStage.NOTICED).take(serve(day(21)));
        assertThat(served.refusals(fail(day(26), FailureSituation.REFUSED))).containsExactly("SITUATION_NOT_SHOWN");
        assertThat(served.take(refuse(day(25))).refusals(fail(day(26), FailureSituation.REFUSED)))
                .isEmpty();
    }

    @Test
    void thereIsNoReplyOnlyWhenTheTimeToReplyIsOver() {
        Desk served = Cases.at(CaseStage.NOTICED).take(serve(day(21)));
        assertThat(served.refusals(fail(day(35), FailureSituation.NO_REPLY))).containsExactly("SITUATION_NOT_SHOWN");
        assertThat(served.refusals(fail(day(36), FailureSituation.NO_REPLY))).isEmpty();
        assertThat(Cases.at(CaseStage.NOTICED).refusals(fail(day(90), FailureSituation.NO_REPLY)))
                .containsExactly("SITUATION_NOT_SHOWN");
    }

    @Test
    void anExcusedAbsenceIsNoFailure() {
        HoldMeeting absent = meet(day(30), Attendance.ABSENT);
        HoldMeeting excused = new HoldMeeting(
                day(30),
                "会议室",
                absent.attendees(),
                Attendance.ABSENT,
                "住院",
                true,
                null,
                null,
                MeetingOutcome.CONTINUES);
        assertThat(Cases.consulting().take(excused).refusals(fail(day(31), FailureSituation.ABSENT)))
                .containsExactly("SITUATION_NOT_SHOWN");
        assertThat(Cases.consulting().take(absent).refusals(fail(day(31), FailureSituation.ABSENT)))
                .isEmpty();
    }

    @Test
    void leavingAMeetingIsShownByItsRecord() {
        assertThat(Cases.consulting().take(meet(day(30))).refusals(fail(day(31), FailureSituation.LEFT)))
                .containsExactly("SITUATION_NOT_SHOWN");
        assertThat(Cases.consulting()
                        .take(meet(day(30), Attendance.LEFT))
                        .refusals(fail(day(31), FailureSituation.LEFT)))
                .isEmpty();
    }

    @Test
    void aNoticeIsUnservableOnlyAfterAnAttempt() {
        Desk noticed = Cases.at(CaseStage.NOTICED);
        assertThat(noticed.refusals(fail(day(30), FailureSituation.UNSERVABLE))).containsExactly("SITUATION_NOT_SHOWN");
        assertThat(noticed.take(serveInVain(day(22))).refusals(fail(day(30), FailureSituation.UNSERVABLE)))
                .isEmpty();
        assertThat(noticed.take(serve(day(23))).refusals(fail(day(30), FailureSituation.UNSERVABLE)))
                .containsExactly("SITUATION_NOT_SHOWN");
    }

    @Test
    void theTimeIsOverTheDayAfterItsLast() {
        assertThat(Cases.consulting().refusals(fail(day(112), FailureSituation.EXPIRED)))
                .containsExactly("SITUATION_NOT_SHOWN");
        assertThat(Cases.consulting().refusals(fail(day(113), FailureSituation.EXPIRED)))
                .isEmpty();
    }

    @Test
    void meetingsAreUsedUpWhenAllWereHeld() {
        Desk desk = Cases.consulting().take(meet(day(30))).take(meet(day(31)));
        assertThat(desk.refusals(fail(day(40), FailureSituation.MEETINGS_USED_UP)))
                .containsExactly("SITUATION_NOT_SHOWN");
        assertThat(desk.take(meet(day(32))).refusals(fail(day(40), FailureSituation.MEETINGS_USED_UP)))
                .isEmpty();
    }

    @Test
    void itLeadsToCourt() {
        Desk desk = Cases.failed();
        assertThat(desk.file().stage()).isEqualTo(CaseStage.FAILED);
        assertThat(desk.why(CaseStep.FILE_SUIT)).isEmpty();
    }
}
