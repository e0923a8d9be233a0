package org.qingshan.rest.internal.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.PluginCatalog.Assessed;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.Money;

/** What a form worked out, with its working; amounts in yuan. */
public record EstimateAnswer(String form, String formVersion, BigDecimal low, BigDecimal high, List<Line> lines) {
    /** One amount under one head. */
    public record Line(
            String head,
            String headCode,
            LabelAnswer headLabel,
            LabelAnswer label,
            BigDecimal low,
            BigDecimal high,
            List<LabelAnswer> working,
            List<CoefficientAnswer> coefficients) {
        static Line of(DamageEstimate.Line line) {
            return new Line(
                    line.head().name(),
                    line.head().code(),
                    LabelAnswer.of(line.head()),
                    LabelAnswer.of(line.label()),
                    Money.yuan(line.low()),
                    Money.yuan(line.high()),
                    line.working().stream().map(LabelAnswer::of).toList(),
                    line.coefficients().stream().map(CoefficientAnswer::of).toList());
        }
    }

    /** A coefficient that was used; its value is no amount of money and keeps its digits. */
    public record CoefficientAnswer(
            String code,
            String zh,
            String en,
            @Nullable Bounds value,
            String unit,
            @Nullable LocalDate inForce,
            String source) {
        static CoefficientAnswer of(Coefficient c) {
            Bounds value = c.value() == null
                    ? null
                    : new Bounds(c.value().low(), c.value().high());
            return new CoefficientAnswer(c.code(), c.zh(), c.en(), value, c.unit(), c.inForce(), c.source());
        }
    }

    /** A number known within bounds. */
    public record Bounds(BigDecimal low, BigDecimal high) {}

    public static EstimateAnswer of(Assessed assessed) {
        DamageEstimate estimate = assessed.estimate();
        return new EstimateAnswer(
                assessed.form().id(),
                assessed.form().version(),
                Money.yuan(estimate.low()),
                Money.yuan(estimate.high()),
                estimate.lines().stream().map(Line::of).toList());
    }
}
