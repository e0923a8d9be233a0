package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;

/** Last days that both steps and deadlines look at. Each clock runs by the rules in force on its first day. */
final class Clocks {
    private Clocks() {}

    /** Last day of a period of days; empty while the rule has no number. */
    static Optional<LocalDate> days(LocalDate event, String key, Rules rules) {
        OptionalInt days = rules.on(event).integer(key);
        return days.isPresent() ? Optional.of(rules.calendar().afterDays(event, days.getAsInt())) : Optional.empty();
    }

    /** Last day of a period of years; empty while the rule has no number. */
    static Optional<LocalDate> years(LocalDate event, String key, Rules rules) {
        OptionalInt years = rules.on(event).integer(key);
        return years.isPresent() ? Optional.of(rules.calendar().afterYears(event, years.getAsInt())) : Optional.empty();
    }

    /** Last day of the investigation: that of the extension, or by the rule. */
    static Optional<LocalDate> investigation(Investigation investigation, Rules rules) {
        if (investigation.extension() != null) {
            return Optional.of(investigation.extension().lastDay());
        }
        return Optional.ofNullable(investigation.startedOn())
                .flatMap(start -> days(start, Rule.INVESTIGATION_DAYS, rules));
    }

    /** Last day to reply to a notice that was served: as it states itself, or by the rule. */
    static Optional<LocalDate> reply(Notice notice, Rules rules) {
        return notice.servedOn()
                .flatMap(served -> notice.replyBy() != null
                        ? Optional.of(notice.replyBy())
                        : days(served, Rule.CONSULT_REPLY_DAYS, rules));
    }

    /** Last day of the consultation; empty before its time runs. */
    static Optional<LocalDate> consultation(Consultation consultation, Rules rules) {
        return Optional.ofNullable(consultation.clockFrom())
                .or(() -> consultation.notice().flatMap(Notice::servedOn))
                .flatMap(from -> days(from, Rule.CONSULT_DAYS, rules));
    }

    /** Last day of the present round of consultation. */
    static Optional<LocalDate> ofRound(CaseFile file, Rules rules) {
        return file.stage() == CaseStage.RENEGOTIATING
                ? days(file.since(), Rule.RENEGOTIATE_DAYS, rules)
                : consultation(file.consultation(), rules);
    }

    /** How many meetings the present round may have; empty while the rule has no number. */
    static OptionalInt meetings(CaseFile file, Rules rules) {
        OptionalInt rule = rules.integer(Rule.CONSULT_MEETINGS);
        int extra = file.consultation().round() == 1 ? file.consultation().extraMeetings() : 0;
        return rule.isPresent() ? OptionalInt.of(rule.getAsInt() + extra) : rule;
    }

    /** Last day to apply for enforcement: counted from the last day of performance. */
    static Optional<LocalDate> enforcement(Performance performance, Rules rules) {
        return performance.lastDay().flatMap(last -> years(last, Rule.ENFORCE_YEARS, rules));
    }
}
