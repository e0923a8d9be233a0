package org.qingshan.rest.internal.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.qingshan.casework.Violation;
import org.qingshan.sdk.Label;

/**
 * One parameter of a query string.
 *
 * @param name as in the address
 * @param kind what it may hold
 * @param doc what it is for
 * @param choices the values of a CHOICE
 * @param most longest text, or largest number
 * @param required whether it must be there
 */
public record Parameter(String name, Kind kind, Label doc, List<String> choices, long most, boolean required) {
    /** What a parameter may hold; its value becomes a String, a LocalDate, a Boolean or a Long. */
    public enum Kind {
        TEXT,
        CHOICE,
        DATE,
        FLAG,
        NUMBER
    }

    /** How many items a page holds when the caller does not say. */
    public static final int USUAL_PAGE = 20;

    private static final int LARGEST_PAGE = 200;

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter text(String name, int most, String zh, String en) {
        return new Parameter(name, Kind.TEXT, new Label(zh, en), List.of(), most, false);
    }

    public static Parameter choice(String name, Collection<String> choices, String zh, String en) {
        return new Parameter(name, Kind.CHOICE, new Label(zh, en), List.copyOf(choices), 0, false);
    }

    public static Parameter flag(String name, String zh, String en) {
        return new Parameter(name, Kind.FLAG, new Label(zh, en), List.of(), 0, false);
    }

    public static Parameter date(String name, String zh, String en) {
        return new Parameter(name, Kind.DATE, new Label(zh, en), List.of(), 0, false);
    }

    /** Size of a page. */
    public static Parameter limit() {
        return new Parameter(
                "limit",
                Kind.NUMBER,
                new Label("每页条数，默认 " + USUAL_PAGE, "Items a page, usually " + USUAL_PAGE),
                List.of(),
                LARGEST_PAGE,
                false);
    }

    /** Cursor of a page. */
    public static Parameter after() {
        return text("after", 500, "上一页答复中的 next", "The next of the page before");
    }

    /** Cursor of a page of a journal: the sequence of the last entry seen. */
    public static Parameter afterSequence() {
        return new Parameter(
                "after",
                Kind.NUMBER,
                new Label("从该序号之后开始", "Sequence to go on behind"),
                List.of(),
                Long.MAX_VALUE,
                false);
    }

    public Parameter asRequired() {
        return new Parameter(name, kind, doc, choices, most, true);
    }

    /** The smallest number: a page holds one item at least, a sequence starts behind 0. */
    public long least() {
        return name.equals("limit") ? 1 : 0;
    }

    /** The value, or a violation in {@code problems} and the text itself. */
    Object read(String text, List<Violation> problems) {
        return switch (kind) {
            case TEXT -> {
                if (text.length() > most) {
                    problems.add(new Violation(name, "Size", "最多 " + most + " 个字", "at most " + most + " characters"));
                }
                yield text;
            }
            case CHOICE -> {
                if (!choices.contains(text)) {
                    problems.add(new Violation(
                            name,
                            "Choice",
                            "请从下列选项中选择：" + String.join("、", choices),
                            "must be one of: " + String.join(", ", choices)));
                }
                yield text;
            }
            case DATE -> date(text, problems);
            case FLAG -> {
                if (!text.equals("true") && !text.equals("false")) {
                    problems.add(new Violation(name, "Type", "应为 true 或 false", "must be true or false"));
                }
                yield Boolean.valueOf(text);
            }
            case NUMBER -> number(text, problems);
        };
    }

    private Object date(String text, List<Violation> problems) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below
        }
        problems.add(new Violation(name, "Date", "应为日期，如 2026-11-03", "must be a date such as 2026-11-03"));
        return text;
    }

    private Object number(String text, List<Violation> problems) {
        if (text.matches("[0-9]{1,19}")) {
            try {
                long number = Long.parseLong(text);
                if (number >= least() && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below: nineteen digits need not fit
            }
        }
        String range = most == Long.MAX_VALUE ? "" : String.format(Locale.ROOT, " %d–%d", least(), most);
        problems.add(new Violation(name, "Range", "应为整数" + range, "must be a whole number" + range));
        return text;
    }
}
