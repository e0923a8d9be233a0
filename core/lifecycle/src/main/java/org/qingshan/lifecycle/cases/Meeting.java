package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation meeting (磋商会议).
 *
 * @param number 1, 2, 3 … within its round
 * @param round 1 for the consultation, 2 for the renegotiation
 * @param absenceReason null when the obligor attended
 * @param excused whether the reason of the absence was accepted
 */
public record Meeting(
        int number,
        int round,
        LocalDate on,
        String place,
        List<Attendee> attendees,
        Attendance obligor,
        @Nullable String absenceReason,
        boolean excused,
        @Nullable String agreedPoints,
        @Nullable String openPoints,
        MeetingOutcome outcome) {
    public Meeting {
        attendees = List.copyOf(attendees);
    }
}
