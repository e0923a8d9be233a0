package org.qingshan.casework.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days and moments by one clock. */
public final class Today {
    /** Where days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Today() {}

    public static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Now, as precisely as the journal keeps it. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
