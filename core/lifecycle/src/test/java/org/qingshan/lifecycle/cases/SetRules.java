package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.qingshan.lifecycle.Rule;
import org.qingshan.sdk.Label;

/** Rules as an administrator would set them. */
final class SetRules {
    private SetRules() {}

    static Rule row(String key, String value) {
        return row(key, value, LocalDate.of(2021, 1, 1));
    }

    static Rule row(String key, String value, LocalDate inForce) {
        return new Rule(key, new Label("规则", "Rule"), new BigDecimal(value), "", "测试", inForce, true);
    }
}
