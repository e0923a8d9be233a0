package org.qingshan.casework.internal.cases;

import java.time.LocalDate;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.sdk.Region;

/**
 * Numbers of cases, such as 桂环赔〔2026〕17号: counted without gaps per region and year. The autonomous region's prefix is 桂,
 * a city's its own name.
 */
final class CaseNumbers {
    private final String pattern;

    /** @param pattern with {@code {region}}, {@code {year}} and {@code {n}} */
    CaseNumbers(String pattern) {
        this.pattern = pattern;
    }

    /** The next number; given back when the transaction fails. */
    String next(JournalWriter writer, Region region, LocalDate on) {
        int n = writer.next("case-number/" + region.code() + "/" + on.getYear());
        return pattern.replace("{region}", region == Region.GUANGXI ? "桂" : region.shortName())
                .replace("{year}", Integer.toString(on.getYear()))
                .replace("{n}", Integer.toString(n));
    }
}
