package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The consultation (磋商).
 *
 * @param clockFrom day from which its time runs: service of the notice, or acceptance of the obligor's application; null
 *     before it began
 * @param round 0 before it began, 1 while consulting, 2 while renegotiating
 * @param extraMeetings approved beyond the rule
 * @param agreement in force; null without one
 * @param failure null unless it failed
 */
public record Consultation(
        List<Notice> notices,
        @Nullable LocalDate clockFrom,
        int round,
        List<Meeting> meetings,
        int extraMeetings,
        @Nullable Agreement agreement,
        @Nullable Failure failure) {
    static final Consultation NONE = new Consultation(List.of(), null, 0, List.of(), 0, null, null);

    public Consultation {
        notices = List.copyOf(notices);
        meetings = List.copyOf(meetings);
    }

    /**
     * A signed agreement (赔偿协议).
     *
     * @param inCourt whether the court recorded it as a settlement
     */
    public record Agreement(String number, LocalDate signedOn, AgreementTerms terms, boolean inCourt) {}

    /** Why it failed (磋商不成). */
    public record Failure(LocalDate on, FailureSituation situation, String evidence) {}

    /** The notice that counts: the last one issued. */
    public Optional<Notice> notice() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(notices.size() - 1));
    }

    /** Meetings of the present round. */
    public List<Meeting> meetingsOfRound() {
        return meetings.stream().filter(meeting -> meeting.round() == round).toList();
    }

    Consultation plus(Notice next) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(next);
        return new Consultation(more, clockFrom, round, meetings, extraMeetings, agreement, failure);
    }

    Consultation replaceNotice(Notice next) {
        List<Notice> changed = new ArrayList<>(notices);
        changed.set(changed.size() - 1, next);
        return new Consultation(changed, clockFrom, round, meetings, extraMeetings, agreement, failure);
    }

    Consultation begin(LocalDate from) {
        return new Consultation(notices, from, 1, meetings, extraMeetings, agreement, failure);
    }

    Consultation again() {
        return new Consultation(notices, clockFrom, 2, meetings, extraMeetings, null, failure);
    }

    Consultation plus(Meeting next) {
        List<Meeting> more = new ArrayList<>(meetings);
        more.add(next);
        return new Consultation(notices, clockFrom, round, more, extraMeetings, agreement, failure);
    }

    Consultation allow(int moreMeetings) {
        return new Consultation(notices, clockFrom, round, meetings, extraMeetings + moreMeetings, agreement, failure);
    }

    Consultation with(@Nullable Agreement next) {
        return new Consultation(notices, clockFrom, round, meetings, extraMeetings, next, failure);
    }

    Consultation with(Failure next) {
        return new Consultation(notices, clockFrom, round, meetings, extraMeetings, null, next);
    }
}
