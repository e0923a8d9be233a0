package org.qingshan.casework.port;

import java.time.LocalDate;

/**
 * A deadline of a clue or a case, one row per kind.
 *
 * @param kind stable name
 * @param startOn day of the starting event, not counted
 * @param dueOn last day
 * @param open false once it was met or fell away
 */
public record DeadlineRow(String kind, LocalDate startOn, LocalDate dueOn, boolean open) {}
