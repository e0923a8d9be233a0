package org.qingshan.casework.internal.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qingshan.casework.internal.intake.Conversion.Misfit;
import org.qingshan.casework.internal.intake.Conversion.Result;
import org.qingshan.casework.internal.intake.Conversion.Value;

/** Numbers as people write them: 1,234.5 and １２３４．５, with or without their unit. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,9}(\\.[0-9]{0,30})?");
    private static final Pattern POWER = Pattern.compile("[+-]?[0-9](\\.[0-9]{0,30})?[eE][+-]?[0-9]{1,2}");
    private static final Misfit NO_NUMBER = new Misfit("Number", "应为数字，如 1234.5", "must be a number such as 1234.5");

    private Numbers() {}

    static Result decimal(String text, String unit) {
        String number = withoutUnit(half(text), half(unit));
        if (GROUPED.matcher(number).matches()) {
            return new Value(new BigDecimal(number.replace(",", "")));
        }
        if (PLAIN.matcher(number).matches()) {
            return new Value(new BigDecimal(number));
        }
        if (POWER.matcher(number).matches()) {
            return new Value(new BigDecimal(new BigDecimal(number).toPlainString()));
        }
        return NO_NUMBER;
    }

    static Result whole(String text, String unit, long least, long most, Function<BigDecimal, Object> narrow) {
        if (!(decimal(text, unit) instanceof Value found && found.value() instanceof BigDecimal number)) {
            return new Misfit("Integer", "应为整数，如 12", "must be a whole number such as 12");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return new Misfit("Integer", "应为整数，不能有小数", "must be a whole number, without decimals");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return new Misfit("Integer", "数字太大", "is too large a number");
        }
        return new Value(narrow.apply(number));
    }

    private static String half(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .strip();
    }

    private static String withoutUnit(String number, String unit) {
        return !unit.isEmpty() && number.length() > unit.length() && number.endsWith(unit)
                ? number.substring(0, number.length() - unit.length()).strip()
                : number;
    }
}
