package org.qingshan.casework.internal.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.casework.internal.intake.Conversion.Misfit;
import org.qingshan.casework.internal.intake.Conversion.Result;
import org.qingshan.casework.internal.intake.Conversion.Value;

/** Days as people write them: 2026-11-03, 2026/11/3, 2026年11月3日, 20261103, and Excel's count of days. A time is dropped. */
final class Dates {
    private static final String TIME =
            "(?:[T ]*[0-9]{1,2}[:时][0-9]{1,2}(?:[:分][0-9]{1,2}(?:\\.[0-9]{1,9})?秒?)?分?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?";
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日?)" + TIME);
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern COUNTED = Pattern.compile("([0-9]{5})(?:\\.[0-9]{1,20})?");
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private Dates() {}

    static Result date(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s*([-/.年月日])\\s*", "$1")
                .strip();
        Matcher written = WRITTEN.matcher(plain);
        if (written.matches()) {
            boolean chinese = written.group(5) != null;
            return day(written.group(1), written.group(chinese ? 5 : 3), written.group(chinese ? 6 : 4));
        }
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            int days = new BigDecimal(counted.group(1)).intValueExact();
            // 1954 to 2119: other numbers of five digits are no dates of a clue
            return days >= 20_000 && days <= 80_000 ? new Value(EXCEL_EPOCH.plusDays(days)) : misfit();
        }
        return misfit();
    }

    private static Result day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1900 && date.getYear() <= 2200 ? new Value(date) : misfit();
        } catch (DateTimeException e) {
            return new Misfit("Date", "没有这一天，请核对年月日", "there is no such day; check year, month and day");
        }
    }

    private static Misfit misfit() {
        return new Misfit(
                "Date",
                "应为日期，如 2026-11-03、2026/11/3、2026年11月3日",
                "must be a date such as 2026-11-03, 2026/11/3 or 2026年11月3日");
    }
}
