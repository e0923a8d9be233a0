package org.qingshan.rest.internal.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Rule;

/**
 * A number of the law.
 *
 * @param value null while it is not known (待确认)
 * @param confirmed whether it was compared with an official text
 */
public record RuleAnswer(
        String key,
        String zh,
        String en,
        @Nullable BigDecimal value,
        String unit,
        String basis,
        LocalDate inForce,
        boolean confirmed) {
    public static RuleAnswer of(Rule rule) {
        return new RuleAnswer(
                rule.key(),
                rule.name().zh(),
                rule.name().en(),
                rule.value(),
                rule.unit(),
                rule.basis(),
                rule.inForce(),
                rule.confirmed());
    }
}
