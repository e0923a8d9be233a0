package org.qingshan.benchmarks;

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

/** A department with one small form, 2.5 yuan a cubic metre: what is measured is the platform around it. */
public final class VolumePlugin implements DepartmentPlugin {
    static final String FORM = "water.volume";

    /** Treatment of a volume of water. */
    @Form(id = FORM, version = "1.0.0", zh = "水量法", en = "By volume", standard = "GB/T 39792.2-2020")
    public record VolumeForm(
            @Field(zh = "水量", en = "Volume", unit = "m³") @NotNull @Positive
            BigDecimal volume) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            return DamageEstimate.of(DamageEstimate.Line.of(
                    DamageHead.RESTORATION_COST,
                    "治理费用",
                    "Treatment",
                    Term.of("水量", "Volume", volume, "m³").times(Term.number("2.5"))));
        }
    }

    @Override
    public Department department() {
        return new Department("water", "水利", "Water resources");
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(VolumeForm.class);
    }
}
