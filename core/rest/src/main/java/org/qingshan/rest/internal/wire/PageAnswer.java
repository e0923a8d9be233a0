package org.qingshan.rest.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what {@code after} must be for the next page; null on the last
 * @param total how many there are on all pages
 */
public record PageAnswer<T>(List<T> items, @Nullable String next, long total) {
    /** All there are, without pages. */
    public record All<T>(List<T> items) {}

    /** One page of a list that nobody counts. */
    public record Part<T>(List<T> items, @Nullable String next) {}
}
