package org.qingshan.testkit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;

/** A plugin that keeps the contract, with one form. */
public final class PondPlugin implements DepartmentPlugin {
    @Override
    public Department department() {
        return new Department("pond", "塘管", "Ponds");
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(Fill.class);
    }

    /** Ponds filled in again. */
    @Form(id = "pond.fill", version = "1.0.0", zh = "塘回填", en = "Ponds filled", standard = "none")
    public record Fill(
            @Field(zh = "体积", en = "Volume", unit = "m³") @NotNull @Positive
            BigDecimal volume,

            @Field(zh = "个数", en = "Count") @NotNull @Positive
            Integer count)
            implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            Term amount = Term.of("体积", "Volume", volume, "m³")
                    .times(Term.of("个数", "Count", new BigDecimal(count), ""))
                    .times(coefficients.term("fill.unit-cost"));
            return DamageEstimate.of(DamageEstimate.Line.of(DamageHead.RESTORATION_COST, "回填", "Filling", amount));
        }
    }
}
