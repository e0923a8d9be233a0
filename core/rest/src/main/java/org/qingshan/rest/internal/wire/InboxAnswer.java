package org.qingshan.rest.internal.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clue or a case that waits for its officer.
 *
 * @param kind {@code clue} or {@code case}
 * @param deadline the one that ends first; null when none is open
 */
public record InboxAnswer(
        String kind,
        String id,
        String number,
        String title,
        String stage,
        LabelAnswer stageLabel,
        String department,
        LabelAnswer departmentLabel,
        Coded region,
        @Nullable LocalDate nextDue,
        @Nullable DueAnswer deadline,
        boolean overdue,
        Group group,
        long version) {
    /** How soon it is due. */
    public enum Group {
        OVERDUE,
        /** Within seven days. */
        WEEK,
        LATER,
        /** No day is set. */
        NONE
    }

    /** What has to happen by then. */
    public record DueAnswer(String kind, LabelAnswer label) {}
}
