package org.qingshan.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/**
 * A period that runs, or ran, in a clue or a case; at most one of each kind.
 *
 * @param label what has to happen in time
 * @param startOn day of the starting event, not counted
 * @param dueOn last day
 * @param ruleKey the rule its length comes from; null where a document fixes the day
 * @param basis where the law says so, in Chinese
 * @param hard whether steps are refused when it has passed; otherwise it only shows as overdue
 * @param open false once what it waits for has happened or fallen away
 */
public record Deadline(
        DeadlineKind kind,
        Label label,
        LocalDate startOn,
        LocalDate dueOn,
        @Nullable String ruleKey,
        String basis,
        boolean hard,
        boolean open) {
    /** Whether it is open and its last day is before {@code day}. */
    public boolean overdue(LocalDate day) {
        return open && dueOn.isBefore(day);
    }
}
