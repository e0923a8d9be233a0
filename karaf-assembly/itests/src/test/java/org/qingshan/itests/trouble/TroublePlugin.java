package org.qingshan.itests.trouble;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.Form;

/** A department whose forms throw, hang and lack a class. */
public final class TroublePlugin implements DepartmentPlugin, BundleActivator {
    /** What the bundle is made of: {@link Absent} is left out on purpose. */
    public static final List<Class<?>> CLASSES =
            List.of(TroublePlugin.class, Throwing.class, Hanging.class, Lacking.class);

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
        return new Department("trouble", "故障部门", "Department of trouble");
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(Throwing.class, Hanging.class, Lacking.class);
    }

    /** Fails with an exception of its own. */
    @Form(id = "trouble.throwing", version = "1.0.0", zh = "抛出异常", en = "Throws", standard = "—")
    public record Throwing(
            @Field(zh = "数量", en = "Amount") @NotNull Integer amount) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            throw new IllegalStateException("thrown on purpose by a test plugin");
        }
    }

    /** Never comes back, and does not listen to interruption either. */
    @Form(id = "trouble.hanging", version = "1.0.0", zh = "永不返回", en = "Hangs", standard = "—")
    public record Hanging(
            @Field(zh = "数量", en = "Amount") @NotNull Integer amount) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException ignoredOnPurpose) {
                    // a plugin may be that bad
                }
            }
        }
    }

    /** Needs a class that its bundle does not have. */
    @Form(id = "trouble.lacking", version = "1.0.0", zh = "缺少类", en = "Lacks a class", standard = "—")
    public record Lacking(
            @Field(zh = "数量", en = "Amount") @NotNull Integer amount) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            return Absent.estimate();
        }
    }

    /** Compiled, but never packed. */
    static final class Absent {
        static DamageEstimate estimate() {
            throw new AssertionError("this class must not be in the bundle");
        }
    }
}
