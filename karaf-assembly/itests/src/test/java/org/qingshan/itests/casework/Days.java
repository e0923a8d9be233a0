package org.qingshan.itests.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Days of a test, counted from today, as a case cannot be worked on in the future and not for ever in the past. */
public final class Days {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([+-]?\\d+)}}");

    private Days() {}

    public static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    /** Replaces <code>{{-30}}</code> by the day thirty days ago, <code>{{+5}}</code> by the one in five days. */
    public static String in(String template) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found ->
                        TODAY.plusDays(Integer.parseInt(found.group(1))).toString());
    }
}
