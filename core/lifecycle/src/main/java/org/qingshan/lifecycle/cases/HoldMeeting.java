package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 召开磋商会议: within the time for consultation, and no more of them than the rule and approvals allow. */
public record HoldMeeting(
        @Field(zh = "会议日期", en = "Held on") @NotNull LocalDate on,

        @Field(zh = "会议地点", en = "Place") @NotBlank @Size(max = 200)
        String place,

        @Field(zh = "参会人员", en = "Attendees") @NotEmpty List<@Valid Attendee> attendees,

        @Field(zh = "义务人到会情况", en = "Attendance of the obligor") @NotNull
        Attendance obligor,

        @Field(zh = "缺席理由", en = "Reason of absence", lines = 2) @Size(max = 500) @Nullable
        String absenceReason,

        @Field(zh = "缺席理由已被接受", en = "The reason was accepted") @Nullable
        Boolean excused,

        @Field(zh = "达成一致的事项", en = "Points agreed", lines = 3) @Size(max = 4000) @Nullable
        String agreedPoints,

        @Field(zh = "未达成一致的事项", en = "Points open", lines = 3) @Size(max = 4000) @Nullable
        String openPoints,

        @Field(zh = "会议结果", en = "Outcome") @NotNull MeetingOutcome outcome)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.HOLD_MEETING;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        int held = file.consultation().meetingsOfRound().size();
        OptionalInt most = Clocks.meetings(file, rules);
        boolean consulting = file.stage() == CaseStage.CONSULTING;
        return Rejection.when(
                most.isPresent() && held >= most.getAsInt(),
                "TOO_MANY_MEETINGS",
                "已召开 " + held + " 次会议，达到上限；"
                        + (consulting ? "确有需要的，请先“批准增加会议次数”，否则请签订协议或“认定磋商不成”。" : "请签订协议或“认定磋商不成”。"),
                held + " meetings have been held, which is the limit; "
                        + (consulting ? "have more approved, " : "")
                        + "sign an agreement or record that consultation failed.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Optional<LocalDate> due = Clocks.ofRound(file, rules);
        List<Meeting> held = file.consultation().meetingsOfRound();
        LocalDate last =
                held.isEmpty() ? file.since() : held.get(held.size() - 1).on();
        boolean present = attendees.stream().anyMatch(a -> a.side() == Side.OBLIGOR);
        return new Rejections()
                .dated(on, file, rules)
                .notBefore(on, last, "上次会议日期", "the last meeting")
                .when(
                        due.map(on::isAfter).orElse(false),
                        "CONSULTATION_EXPIRED",
                        "会议日期 " + on + " 超过磋商期限（" + due.orElse(on) + " 届满）；请“认定磋商不成”。",
                        "The meeting on " + on + " is after the last day of consultation, " + due.orElse(on)
                                + "; record that consultation failed.")
                .when(
                        attendees.stream().noneMatch(a -> a.side() == Side.DEPARTMENT),
                        "DEPARTMENT_ABSENT",
                        "参会人员中没有赔偿权利人指定部门的代表，请补充。",
                        "Nobody attended for the department; add who did.")
                .when(
                        (obligor == Attendance.ABSENT) == present,
                        "ATTENDANCE_CONTRADICTS",
                        "义务人到会情况与参会人员名单不一致，请核对。",
                        "The attendance of the obligor does not agree with the list of attendees.")
                .when(
                        Boolean.TRUE.equals(excused) && (absenceReason == null || absenceReason.isBlank()),
                        "ABSENCE_REASON_MISSING",
                        "缺席理由已被接受的，请填写理由。",
                        "State the reason of absence that was accepted.")
                .when(
                        obligor == Attendance.ABSENT && outcome == MeetingOutcome.AGREED,
                        "AGREED_IN_ABSENCE",
                        "义务人缺席的会议不能达成一致，请核对会议结果。",
                        "Nothing can be agreed in a meeting the obligor missed; check the outcome.")
                .or(() -> new ConsultationEvent.MeetingHeld(new Meeting(
                        held.size() + 1,
                        file.consultation().round(),
                        on,
                        place,
                        attendees,
                        obligor,
                        absenceReason,
                        Boolean.TRUE.equals(excused),
                        agreedPoints,
                        openPoints,
                        outcome)));
    }
}
