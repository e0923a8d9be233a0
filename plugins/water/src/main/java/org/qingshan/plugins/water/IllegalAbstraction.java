package org.qingshan.plugins.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.ActualCost;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/**
 * Water taken without or beyond a permit, on the volume basis of the surface water method: {@code D = (V − permitted) × unit
 * cost of restoring the water}, with interim loss where flow or level suffered.
 */
@Form(
        id = "water.illegal-abstraction",
        version = "1.0.0",
        zh = "非法取水损害",
        en = "Illegal abstraction of water",
        standard = "参照 GB/T 39792.2-2020 水量法",
        validity = "适用于取水量能够计量或核算确定的无证取水、超许可取水。罚款和应补缴的规费不属于赔偿范围，不在此计算。",
        validityEn = "For water taken without or beyond a permit whose volume was metered or worked out. "
                + "Fines and fees owed are no damage and are not counted here.")
public record IllegalAbstraction(
        @Field(zh = "取水点", en = "Points of abstraction") @NotEmpty @Size(max = 100)
        List<@Valid Point> points,

        @Field(zh = "期间损害", en = "Interim loss", help = "不主张的留空", helpEn = "Leave empty when not claimed")
        @Valid
        @Nullable
        InterimLoss interimLoss,

        @Field(zh = "已发生的费用", en = "Costs already spent") @Size(max = 200)
        List<@Valid ActualCost> costs,

        @Field(
                zh = "取水量已计量或核算确定，罚款和规费未计入，同一水量未另行计算",
                en =
                        "The volume was determined, no fine or fee is included, and the same water is not claimed elsewhere")
        @NotNull
        @AssertTrue(
                message = "不满足本方法的适用条件，或将重复计算，请改用其他方法"
                        + " / the method does not apply, or would count twice: use another one")
        Boolean applicable)
        implements AssessmentForm {

    /** Where the water was taken from. */
    public enum Origin implements Labelled {
        SURFACE("地表水", "Surface water", "abstraction.surface.unit-cost"),
        GROUND("地下水", "Groundwater", "abstraction.ground.unit-cost");

        private final String zh;
        private final String en;
        private final String unitCost;

        Origin(String zh, String en, String unitCost) {
            this.zh = zh;
            this.en = en;
            this.unitCost = unitCost;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** One intake or well. */
    public record Point(
            @Field(zh = "取水点名称", en = "Name") @NotBlank @Size(max = 100)
            String name,

            @Field(zh = "水源", en = "Taken from") @NotNull Origin origin,

            @Field(zh = "实际取水量", en = "Volume taken", unit = "m³") @NotNull @Positive
            BigDecimal taken,

            @Field(
                    zh = "许可取水量",
                    en = "Volume permitted",
                    unit = "m³",
                    help = "同期许可量，无证取水填 0",
                    helpEn = "For the same period; 0 without a permit")
            @NotNull
            @PositiveOrZero
            BigDecimal permitted,

            @Field(zh = "水量依据", en = "Evidence", help = "计量记录、用电量核算等", helpEn = "Meter record, electricity used, …")
            @NotBlank
            @Size(max = 500)
            String evidence,

            @Field(zh = "水量恢复单价", en = "Cost of restoring the water", unit = "元/m³") @Valid @Nullable
            UnitPrice price) {
        @AssertTrue(message = "实际取水量应大于许可取水量 / more must have been taken than permitted")
        public boolean isBeyondPermit() {
            return taken == null || permitted == null || taken.compareTo(permitted) > 0;
        }

        private Line line(Coefficients coefficients) {
            Term beyond = Term.of("实际取水量", "Volume taken", taken, "m³")
                    .noting("水量依据：" + evidence, "Evidence: " + evidence)
                    .minus(Term.of("许可取水量", "volume permitted", permitted, "m³"))
                    .as("非法取水量", "Volume taken illegally", "m³");
            return Line.of(
                    DamageHead.RESTORATION_COST,
                    name + origin.zh() + "水量恢复费用",
                    "Restoring the water, " + name,
                    beyond.times(coefficients.price(origin.unitCost, price)));
        }
    }

    @Override
    public DamageEstimate estimate(Coefficients coefficients) {
        List<Line> lines = new ArrayList<>();
        points.forEach(point -> lines.add(point.line(coefficients)));
        lines.addAll(InterimLoss.lines(interimLoss, coefficients));
        lines.addAll(ActualCost.lines(costs));
        return new DamageEstimate(lines);
    }
}
