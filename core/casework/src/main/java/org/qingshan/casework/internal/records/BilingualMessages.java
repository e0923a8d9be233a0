package org.qingshan.casework.internal.records;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.qingshan.casework.Violation;

/**
 * Validation messages in Chinese and English at once. A constraint's own text may be written as {@code 中文 / English}.
 */
final class BilingualMessages implements MessageInterpolator {
    private static final String AND = "\u0001";
    private final MessageInterpolator delegate;

    BilingualMessages(MessageInterpolator delegate) {
        this.delegate = delegate;
    }

    @Override
    public String interpolate(String given, Context context) {
        String template = withoutExpression(given, context);
        return delegate.interpolate(template, context, Locale.SIMPLIFIED_CHINESE)
                + AND
                + delegate.interpolate(template, context, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    /** Two of the built-in texts need an expression language, which the platform does not carry. */
    private static String withoutExpression(String template, Context context) {
        boolean inclusive = !Boolean.FALSE.equals(
                context.getConstraintDescriptor().getAttributes().get("inclusive"));
        return switch (template) {
            case "{jakarta.validation.constraints.DecimalMax.message}" ->
                inclusive ? "不能大于 {value} / must be at most {value}" : "必须小于 {value} / must be less than {value}";
            case "{jakarta.validation.constraints.DecimalMin.message}" ->
                inclusive ? "不能小于 {value} / must be at least {value}" : "必须大于 {value} / must be greater than {value}";
            default -> template;
        };
    }

    static Violation violation(String field, String code, String message) {
        String[] parts = message.split(AND, 2);
        String zh = parts[0];
        String en = parts.length > 1 ? parts[1] : parts[0];
        int slash = zh.indexOf(" / ");
        if (zh.equals(en) && slash > 0) {
            en = zh.substring(slash + 3);
            zh = zh.substring(0, slash);
        }
        return new Violation(field, code, zh, en);
    }
}
