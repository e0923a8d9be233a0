package org.qingshan.casework.internal.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;

/** A plugin with one form, 2.5 yuan a cubic metre, and one option, 100 yuan a metre. */
final class SmallWaterPlugin implements DepartmentPlugin {
    @Form(id = "water.volume", version = "1.0.0", zh = "水量法", en = "By volume", standard = "GB/T 39792.2-2020")
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

    private static final class Banks implements RestorationOption<Banks.Input> {
        public record Input(
                @Field(zh = "长度", en = "Length", unit = "m") @NotNull @Positive
                BigDecimal length) {}

        @Override
        public String id() {
            return "water.banks";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String zh() {
            return "岸坡修复";
        }

        @Override
        public String en() {
            return "Bank repair";
        }

        @Override
        public RestorationMode mode() {
            return RestorationMode.IN_SITU;
        }

        @Override
        public Class<Input> input() {
            return Input.class;
        }

        @Override
        public boolean fits(DamageEstimate damage) {
            return true;
        }

        @Override
        public RestorationPlan plan(Input input, DamageEstimate damage, Coefficients coefficients) {
            Term cost = Term.of("长度", "Length", input.length(), "m").times(Term.number("100"));
            Label done = new Label("岸坡修复完成", "Banks repaired");
            return RestorationPlan.of(
                    List.of(new RestorationPlan.Milestone(done, LocalDate.of(2026, 10, 9), done)), cost, cost);
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

    @Override
    public List<RestorationOption<?>> restorationOptions() {
        return List.of(new Banks());
    }
}
