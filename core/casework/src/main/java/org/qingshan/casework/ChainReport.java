package org.qingshan.casework;

import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/**
 * Whether a stream's hash chain is whole.
 *
 * @param entries how many were checked
 * @param head hash of the last sound entry
 * @param brokenAt sequence of the first entry that does not fit; null when all do
 * @param reason what does not fit; null when all does
 */
public record ChainReport(
        long entries,
        String head,
        @Nullable Long brokenAt,
        @Nullable Label reason) {
    public boolean ok() {
        return brokenAt == null;
    }
}
