package org.qingshan.rest.internal.wire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;

/**
 * A period that runs.
 *
 * @param startOn day of the starting event, not counted
 * @param dueOn last day
 * @param rule the rule its length comes from; null where a document fixes the day
 * @param hard whether steps are refused when it has passed
 * @param remainingDays days left, 0 on the last day, negative when overdue
 */
public record DeadlineAnswer(
        DeadlineKind kind,
        LabelAnswer label,
        LocalDate startOn,
        LocalDate dueOn,
        @Nullable String rule,
        String basis,
        boolean hard,
        boolean overdue,
        long remainingDays) {
    public static DeadlineAnswer of(Deadline deadline, LocalDate today) {
        return new DeadlineAnswer(
                deadline.kind(),
                LabelAnswer.of(deadline.label()),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.ruleKey(),
                deadline.basis(),
                deadline.hard(),
                deadline.overdue(today),
                ChronoUnit.DAYS.between(today, deadline.dueOn()));
    }
}
