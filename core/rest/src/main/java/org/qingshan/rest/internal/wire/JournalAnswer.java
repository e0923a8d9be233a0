package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record.
 *
 * @param sequence from 1, without gaps
 * @param type stable name of the event
 * @param label the same in words
 * @param payload the event
 * @param hash SHA-256 of the entry and the one before it
 */
public record JournalAnswer(
        long sequence,
        String type,
        LabelAnswer label,
        Instant at,
        Actor actor,
        JsonNode payload,
        String hash,
        String previousHash) {
    /** Who it was, as on the day. */
    public record Actor(String login, String name, @Nullable String department) {}
}
