package org.qingshan.casework.port;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Region;

/**
 * The current row of a clue or a case: what lists and searches need, and the folded state. Derived from the journal and
 * written with it.
 *
 * @param stream of kind CLUE or CASE; its id sorts by time of creation
 * @param version sequence of the last entry
 * @param headHash hash of the last entry
 * @param number case number, or a clue's own reference
 * @param source where a clue came from: its source's id, or {@code manual}; null for a case
 * @param intake the intake a clue came with; null for a case and for clues registered by hand
 * @param channel constant of the channel of a clue; null for a case
 * @param title what the list shows: the cause of a case, the place of a clue
 * @param stage constant of the stage
 * @param open whether work goes on: not closed, archived, terminated, declined, out of scope or filed
 * @param department id of the department in charge
 * @param region where it is handled
 * @param officer login of the officer in charge, null while nobody is
 * @param startedOn day the clue was found, or the case was opened
 * @param nextDue last day of the deadline that ends first; null when none is open
 * @param nextDeadline kind of that deadline
 * @param relatedCase the case a clue went into
 * @param assessedLow lower amount assessed, yuan; null before an assessment
 * @param assessedHigh higher amount assessed
 * @param agreed amount of the agreement or judgment, yuan
 * @param received amount received, yuan
 * @param parties names of obligors, separated by 、
 * @param search everything a search looks through, in one text
 * @param state the folded file as JSON
 * @param createdAt first entry, UTC
 * @param updatedAt last entry, UTC
 */
public record Dossier(
        StreamId stream,
        long version,
        String headHash,
        String number,
        @Nullable String source,
        @Nullable String intake,
        @Nullable String channel,
        String title,
        String stage,
        boolean open,
        String department,
        Region region,
        @Nullable String officer,
        LocalDate startedOn,
        @Nullable LocalDate nextDue,
        @Nullable String nextDeadline,
        @Nullable String relatedCase,
        @Nullable BigDecimal assessedLow,
        @Nullable BigDecimal assessedHigh,
        @Nullable BigDecimal agreed,
        @Nullable BigDecimal received,
        String parties,
        String search,
        String state,
        Instant createdAt,
        Instant updatedAt) {}
