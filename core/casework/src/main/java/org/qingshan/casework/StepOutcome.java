package org.qingshan.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Rejection;

/** How a step ended: taken and on record, or refused by a rule. */
public sealed interface StepOutcome {
    /**
     * On record.
     *
     * @param id of the clue or case
     * @param number its number
     * @param version after the step
     * @param stage constant of the stage it is in now
     * @param events types of the events, in order
     * @param caseId the case that was opened or joined by a clue's step; null otherwise
     */
    record Taken(
            String id,
            String number,
            long version,
            String stage,
            List<String> events,
            @Nullable String caseId) implements StepOutcome {}

    /** A rule stands against it; nothing was written. */
    record Refused(List<Rejection> rejections) implements StepOutcome {}
}
