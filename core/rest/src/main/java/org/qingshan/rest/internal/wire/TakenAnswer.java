package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.StepOutcome;

/**
 * A step on record.
 *
 * @param version of the file after it
 * @param stage it is in now
 * @param events types of the events, in order
 * @param caseId the case that a clue's step opened or joined; left out otherwise
 */
public record TakenAnswer(
        String id,
        String number,
        long version,
        String stage,
        List<String> events,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caseId) {
    public static TakenAnswer of(StepOutcome.Taken taken) {
        return new TakenAnswer(
                taken.id(), taken.number(), taken.version(), taken.stage(), taken.events(), taken.caseId());
    }
}
