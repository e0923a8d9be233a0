package org.qingshan.lifecycle;

import java.time.Instant;

/**
 * An event as it stands in the record.
 *
 * @param sequence 1, 2, 3 … within one file
 * @param at moment of recording, UTC
 * @param actor who recorded it
 */
public record Recorded<E>(long sequence, Instant at, Actor actor, E event) {}
