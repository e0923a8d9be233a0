package org.qingshan.plugins.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.ServiceLoss;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/** Services lost until restoration (期间损害), an optional part of this department's forms. */
public record InterimLoss(
        @Field(zh = "受损面积", en = "Area affected", unit = "hm²") @NotNull @Positive
        BigDecimal area,

        @Field(zh = "单位面积生态服务价值", en = "Value of services", unit = "元/(hm²·a)") @Valid @Nullable
        UnitPrice value,

        @Field(zh = "服务丧失与恢复", en = "Loss and recovery") @Valid @NotNull
        ServiceLoss services) {

    /** No lines when the form was filled in without this part. */
    static List<Line> lines(@Nullable InterimLoss loss, Coefficients coefficients) {
        if (loss == null) {
            return List.of();
        }
        return loss.services.lines(
                Term.of("受损面积", "Area affected", loss.area, "hm²"),
                coefficients.price("service.unit-value", loss.value),
                coefficients);
    }
}
