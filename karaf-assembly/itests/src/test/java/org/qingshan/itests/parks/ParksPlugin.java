package org.qingshan.itests.parks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;

/** The first version: a lawn is worth 10 yuan a square metre. */
public final class ParksPlugin implements DepartmentPlugin, BundleActivator {
    public static final List<Class<?>> CLASSES = List.of(ParksPlugin.class, Lawn.class);

    @Override
    public void start(BundleContext context) {
        context.registerService(DepartmentPlugin.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework unregisters the service
    }

    @Override
    public Department department() {
        return new Department("parks", "公园部门", "Department of parks");
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(Lawn.class);
    }

    /** Lawn that was destroyed. */
    @Form(id = "parks.lawn", version = "1.0.0", zh = "草坪损害", en = "Loss of lawn", standard = "—")
    public record Lawn(
            @Field(zh = "面积", en = "Area", unit = "m²") @NotNull @Positive
            BigDecimal area) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            return DamageEstimate.of(Line.of(
                    DamageHead.RESTORATION_COST,
                    "草坪恢复费用",
                    "Restoration of lawn",
                    Term.of("面积", "Area", area, "m²").times(Term.of("单价", "Price", new BigDecimal("10"), "元/m²"))));
        }
    }
}
