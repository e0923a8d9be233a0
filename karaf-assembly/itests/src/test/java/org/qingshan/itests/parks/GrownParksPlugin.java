package org.qingshan.itests.parks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.ClueSource;

/** The next version: a lawn is worth 12 yuan a square metre, and benches count too. */
public final class GrownParksPlugin implements DepartmentPlugin, BundleActivator {
    public static final List<Class<?>> CLASSES =
            List.of(GrownParksPlugin.class, Lawn.class, Benches.class, Report.class);

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
    public List<ClueSource> clueSources() {
        return List.of(ClueSource.xlsx(
                "parks.reports", new Label("公园巡查表", "Reports of the parks"), Channel.PATROL, Report.class));
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(Lawn.class, Benches.class);
    }

    /** Lawn that was destroyed. */
    @Form(id = "parks.lawn", version = "1.1.0", zh = "草坪损害", en = "Loss of lawn", standard = "—")
    public record Lawn(
            @Field(zh = "面积", en = "Area", unit = "m²") @NotNull @Positive
            BigDecimal area) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            return DamageEstimate.of(Line.of(
                    DamageHead.RESTORATION_COST,
                    "草坪恢复费用",
                    "Restoration of lawn",
                    Term.of("面积", "Area", area, "m²").times(Term.of("单价", "Price", new BigDecimal("12"), "元/m²"))));
        }
    }

    /** Benches that were destroyed. */
    @Form(id = "parks.benches", version = "1.0.0", zh = "座椅损害", en = "Loss of benches", standard = "—")
    public record Benches(
            @Field(zh = "数量", en = "Number", unit = "张") @NotNull @Positive
            Integer number) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            return DamageEstimate.of(Line.of(
                    DamageHead.RESTORATION_COST,
                    "座椅恢复费用",
                    "Replacement of benches",
                    Term.of("数量", "Number", new BigDecimal(number), "张")
                            .times(Term.of("单价", "Price", new BigDecimal("800"), "元/张"))));
        }
    }

    /** A row of the parks' workbook. */
    public record Report(
            @Field(zh = "编号", en = "Number") @NotBlank String number,
            @Field(zh = "日期", en = "Date") @NotNull LocalDate on,
            @Field(zh = "城市", en = "City") @NotNull Region city,
            @Field(zh = "公园", en = "Park") @NotBlank String park,

            @Field(zh = "面积", en = "Area", unit = "m²") @NotNull @Positive
            BigDecimal area)
            implements ClueRow {
        @Override
        public Clue toClue() {
            return new Clue(number, on, city, park, null, "草坪受损 " + area.toPlainString() + " m²", null);
        }
    }
}
