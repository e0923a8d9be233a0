package org.qingshan.sdk.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of a test: code to value. */
final class FixedCoefficients implements Coefficients {
    private final Map<String, String> values;
    final List<String> lookedUp = new ArrayList<>();

    FixedCoefficients(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public Coefficient get(String code) {
        lookedUp.add(code);
        return row(code);
    }

    @Override
    public Coefficient row(String code) {
        String value = values.get(code);
        if (value == null) {
            throw new IllegalArgumentException("no coefficient " + code);
        }
        Range range = Range.of(new BigDecimal(value));
        return new Coefficient(code, "系数", "Coefficient", range, "", LocalDate.of(2025, 1, 1), "测试");
    }
}
