package org.qingshan.casework.internal.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.GeoPoint;

/** Makes of a cell's text what a component of a row's record wants. Pure. */
final class Conversion {
    /** How a conversion ended. */
    sealed interface Result {}

    /** @param value null where the cell was empty */
    record Value(@Nullable Object value) implements Result {}

    /** Why the text will not do, and how to mend it. */
    record Misfit(String code, String zh, String en) implements Result {}

    private static final Set<Class<?>> KNOWN = Set.of(
            String.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            BigDecimal.class,
            Boolean.class,
            boolean.class,
            java.time.LocalDate.class,
            Region.class,
            GeoPoint.class);
    private static final Set<String> YES = Set.of("是", "有", "true", "yes", "y", "1", "√");
    private static final Set<String> NO = Set.of("否", "无", "false", "no", "n", "0", "×");
    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");

    private Conversion() {}

    static boolean knows(Class<?> type) {
        return KNOWN.contains(type) || type.isEnum();
    }

    /**
     * Converts.
     *
     * @param unit of the quantity, which may stand behind a number; empty for none
     */
    static Result convert(Class<?> type, String unit, String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return new Value(null);
        }
        if (ERROR_VALUE.matcher(trimmed).matches()) {
            return new Misfit(
                    "ErrorValue",
                    "单元格是错误值 " + trimmed + "，请更正公式",
                    "the cell shows the error " + trimmed + "; mend its formula");
        }
        if (type == String.class) {
            return text(trimmed);
        }
        if (type == BigDecimal.class) {
            return Numbers.decimal(trimmed, unit);
        }
        if (type == Integer.class || type == int.class) {
            return Numbers.whole(trimmed, unit, Integer.MIN_VALUE, Integer.MAX_VALUE, BigDecimal::intValueExact);
        }
        if (type == Long.class || type == long.class) {
            return Numbers.whole(trimmed, unit, Long.MIN_VALUE, Long.MAX_VALUE, BigDecimal::longValueExact);
        }
        if (type == java.time.LocalDate.class) {
            return Dates.date(trimmed);
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(trimmed);
        }
        if (type == Region.class) {
            return region(trimmed);
        }
        if (type == GeoPoint.class) {
            return point(trimmed);
        }
        if (type.isEnum()) {
            return constant(type, trimmed);
        }
        throw new IllegalArgumentException("no cell becomes a " + type.getName());
    }

    /** Without spaces of any kind around it. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Half width, without any space, lower case: how choices are compared. */
    static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Result text(String text) {
        return FORBIDDEN.matcher(text).find()
                ? new Misfit("Characters", "含有不可见的控制字符，请删除", "has control characters in it; delete them")
                : new Value(text);
    }

    private static Result truth(String text) {
        String plain = plain(text);
        if (YES.contains(plain)) {
            return new Value(true);
        }
        return NO.contains(plain) ? new Value(false) : new Misfit("Boolean", "应填“是”或“否”", "must be 是 (yes) or 否 (no)");
    }

    private static Result region(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Optional<Region> found = Region.of(plain);
        if (found.isEmpty() && plain.matches("45[0-9]{7}([0-9]{3})?")) {
            found = Region.of(plain.substring(0, 6));
        }
        if (found.isEmpty()) {
            List<Region> named = Arrays.stream(Region.values())
                    .filter(region -> region != Region.GUANGXI && plain.contains(region.zh()))
                    .toList();
            found = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        return found.isPresent()
                ? new Value(found.get())
                : new Misfit(
                        "Region",
                        "应为广西的设区市名称或行政区划代码，如 南宁市 或 450100",
                        "must be a city of Guangxi by name or code, such as 南宁市 or 450100");
    }

    private static Result point(String text) {
        String[] parts = Normalizer.normalize(text, Normalizer.Form.NFKC).split("[,;、\\s]+");
        if (parts.length == 2
                && Numbers.decimal(parts[0], "°") instanceof Value longitude
                && Numbers.decimal(parts[1], "°") instanceof Value latitude
                && longitude.value() instanceof BigDecimal x
                && latitude.value() instanceof BigDecimal y) {
            return new Value(new GeoPoint(x, y, GeoPoint.UNSTATED));
        }
        return new Misfit(
                "Point",
                "应为经度和纬度，如 108.366543,22.817002",
                "must be longitude and latitude, such as 108.366543,22.817002");
    }

    private static Result constant(Class<?> type, String text) {
        String wanted = plain(text);
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            boolean named = plain(name).equals(wanted);
            if (named
                    || (constant instanceof Labelled label
                            && (plain(label.zh()).equals(wanted)
                                    || plain(label.en()).equals(wanted)))) {
                return new Value(constant);
            }
        }
        return new Misfit(
                "Choice", "应为下列之一：" + choices(type, true, "、"), "must be one of: " + choices(type, false, ", "));
    }

    private static String choices(Class<?> type, boolean zh, String separator) {
        Object[] all = type.getEnumConstants();
        return Arrays.stream(all)
                        .limit(20)
                        .map(c -> c instanceof Labelled label ? (zh ? label.zh() : label.en()) : ((Enum<?>) c).name())
                        .collect(Collectors.joining(separator))
                + (all.length > 20 ? " …" : "");
    }
}
