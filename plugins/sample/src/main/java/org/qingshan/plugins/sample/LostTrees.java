package org.qingshan.plugins.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/** Restoration cost = trees × unit price. */
@Form(
        id = "sample.lost-trees",
        version = "1.0.0",
        zh = "行道树损害",
        en = "Loss of street trees",
        standard = "示例方法，非技术标准 / an example, no technical standard")
public record LostTrees(
        @Field(zh = "受损株数", en = "Trees lost", unit = "株") @NotNull @Positive
        Integer trees,

        @Field(zh = "单株补植单价", en = "Price of replacing a tree", unit = "元/株") @Valid @Nullable
        UnitPrice price)
        implements AssessmentForm {
    @Override
    public DamageEstimate estimate(Coefficients coefficients) {
        Term cost = Term.of("受损株数", "Trees lost", new BigDecimal(trees), "株")
                .times(coefficients.price("tree.unit-cost", price));
        return DamageEstimate.of(Line.of(DamageHead.RESTORATION_COST, "补植费用", "Replacement of trees", cost));
    }
}
