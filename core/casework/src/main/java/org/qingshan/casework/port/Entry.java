package org.qingshan.casework.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stream: something that happened, never changed afterwards.
 *
 * @param stream whose record it belongs to
 * @param sequence 1 for the first entry of the stream, without gaps
 * @param type stable name of the event
 * @param typeVersion version of the payload's shape, from 1
 * @param at when it was recorded, UTC, milliseconds
 * @param login who did it
 * @param name that person's name on the day
 * @param department that person's department on the day; null for the central office and the platform
 * @param payload the event as canonical JSON: keys sorted, no white space; stored and given back to the letter
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over previous hash and all of the above, lower-case hex
 * @param requestKey the caller's idempotency key, null when there was none or on any but the first entry of a request;
 *     unique within the stream
 */
public record Entry(
        StreamId stream,
        long sequence,
        String type,
        int typeVersion,
        Instant at,
        String login,
        String name,
        @Nullable String department,
        String payload,
        String previousHash,
        String hash,
        @Nullable String requestKey) {}
