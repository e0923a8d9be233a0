package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.applyForConfirmation;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.meet;
import static org.qingshan.lifecycle.cases.Commands.refuseConfirmation;
import static org.qingshan.lifecycle.cases.Commands.sign;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldMeetingTest {
    private static Desk threeHeld() {
        return Cases.consulting().take(meet(day(30))).take(meet(day(40))).take(meet(day(50)));
    }

    private static HoldMeeting with(
            List<Attendee> attendees, Attendance obligor, String reason, Boolean excused, MeetingOutcome outcome) {
        return new HoldMeeting(day(30), "会议室", attendees, obligor, reason, excused, null, null, outcome);
    }

    @Test
    void threeMeetingsAreHeldWithoutApproval() {
        assertThat(threeHeld().file().consultation().meetings())
                .extracting(Meeting::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aFourthMeetingIsRefusedWithoutApproval() {
        assertThat(threeHeld().why(CaseStep.HOLD_MEETING)).contains("TOO_MANY_MEETINGS");
        assertThat(threeHeld().refusals(meet(day(60)))).containsExactly("TOO_MANY_MEETINGS");
    }

    @Test
    void aFourthMeetingIsHeldWithApproval() {
        Desk desk = threeHeld().take(new ApproveMoreMeetings(day(51), 1, "案情复杂", "覃立新"));
        assertThat(desk.refusals(meet(day(60)))).isEmpty();
        assertThat(desk.take(meet(day(60))).refusals(meet(day(61)))).containsExactly("TOO_MANY_MEETINGS");
    }

    @Test
    void noMeetingIsHeldAfterTheTimeForConsultation() {
        assertThat(Cases.consulting().refusals(meet(day(112)))).isEmpty();
        assertThat(Cases.consulting().refusals(meet(day(113)))).containsExactly("CONSULTATION_EXPIRED");
    }

    @Test
    void approvalBringsMeetingsButNoDays() {
        Desk desk = threeHeld().take(new ApproveMoreMeetings(day(51), 3, "案情复杂", "覃立新"));
        assertThat(desk.refusals(meet(day(113)))).containsExactly("CONSULTATION_EXPIRED");
    }

    @Test
    void aMeetingDoesNotComeBeforeTheLastOne() {
        assertThat(Cases.consulting().take(meet(day(40))).refusals(meet(day(39))))
                .containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void theRenegotiationHasMeetingsOfItsOwn() {
        Desk desk = threeHeld()
                .take(sign(day(52)))
                .take(applyForConfirmation(day(53)))
                .take(refuseConfirmation(day(80)));
        assertThat(desk.refusals(meet(day(90)))).isEmpty();
        desk.take(meet(day(90))).take(meet(day(95))).take(meet(day(99)));
        assertThat(desk.why(CaseStep.HOLD_MEETING)).contains("TOO_MANY_MEETINGS");
    }

    @Test
    void theListAgreesWithTheAttendanceOfTheObligor() {
        HoldMeeting right = meet(day(30));
        assertThat(Cases.consulting()
                        .refusals(with(right.attendees(), Attendance.ABSENT, null, null, MeetingOutcome.CONTINUES)))
                .containsExactly("ATTENDANCE_CONTRADICTS");
        List<Attendee> alone = List.of(new Attendee("韦志强", Side.DEPARTMENT));
        assertThat(Cases.consulting().refusals(with(alone, Attendance.LEFT, null, null, MeetingOutcome.CONTINUES)))
                .containsExactly("ATTENDANCE_CONTRADICTS");
    }

    @Test
    void somebodyIsThereForTheDepartment() {
        assertThat(Cases.consulting()
                        .refusals(with(
                                List.of(new Attendee("梁某", Side.OBLIGOR)),
                                Attendance.ATTENDED,
                                null,
                                null,
                                MeetingOutcome.CONTINUES)))
                .containsExactly("DEPARTMENT_ABSENT");
    }

    @Test
    void nothingIsAgreedWithSomebodyWhoIsAbsent() {
        List<Attendee> alone = List.of(new Attendee("韦志强", Side.DEPARTMENT));
        assertThat(Cases.consulting().refusals(with(alone, Attendance.ABSENT, null, null, MeetingOutcome.AGREED)))
                .containsExactly("AGREED_IN_ABSENCE");
    }

    @Test
    void anExcuseHasAReason() {
        List<Attendee> alone = List.of(new Attendee("韦志强", Side.DEPARTMENT));
        assertThat(Cases.consulting().refusals(with(alone, Attendance.ABSENT, null, true, MeetingOutcome.CONTINUES)))
                .containsExactly("ABSENCE_REASON_MISSING");
        assertThat(Cases.consulting().refusals(with(alone, Attendance.ABSENT, "住院", true, MeetingOutcome.CONTINUES)))
                .isEmpty();
    }
}
