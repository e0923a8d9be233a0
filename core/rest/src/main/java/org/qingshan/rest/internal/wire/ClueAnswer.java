package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue as it stands.
 *
 * @param facts what is suspected
 * @param point where; null when not known
 * @param details the row of the file it came with; null when registered by hand
 * @param verification the last report; null before
 * @param file its folded record
 * @param deadlines open ones, soonest first
 * @param steps open ones first
 */
public record ClueAnswer(
        @JsonUnwrapped Summary summary,
        String facts,
        @Nullable JsonNode point,
        @Nullable JsonNode details,
        @Nullable JsonNode verification,
        JsonNode file,
        List<DeadlineAnswer> deadlines,
        List<StepAnswer> steps) {
    /**
     * A clue as a list shows it.
     *
     * @param source where it came from: its source's id, or {@code manual}
     * @param channel constant of the channel
     * @param caseId the case it went into; null while it has not
     */
    public record Summary(
            String id,
            String reference,
            String source,
            String title,
            String stage,
            LabelAnswer stageLabel,
            long version,
            boolean open,
            String department,
            LabelAnswer departmentLabel,
            Coded region,
            @Nullable String channel,
            LocalDate foundOn,
            String place,
            @Nullable String suspectedObligor,
            @Nullable LocalDate nextDue,
            boolean overdue,
            @Nullable String caseId,
            Instant updatedAt) {}
}
