package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.ChainReport;
import org.qingshan.rest.internal.http.Language;

/**
 * Whether a record's hash chain is whole.
 *
 * @param entries how many were checked
 * @param head hash of the last sound entry
 * @param at when it was checked
 * @param brokenAt first entry that does not fit; left out when all do
 * @param reason what does not fit; left out likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationAnswer(
        boolean ok,
        long entries,
        String head,
        Instant at,
        @Nullable Long brokenAt,
        @Nullable String reason) {
    public static VerificationAnswer of(ChainReport report, Language language) {
        var reason = report.reason();
        return new VerificationAnswer(
                report.ok(),
                report.entries(),
                report.head(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                report.brokenAt(),
                reason == null ? null : language.of(reason));
    }
}
