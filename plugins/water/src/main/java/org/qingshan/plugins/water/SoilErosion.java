package org.qingshan.plugins.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
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
 * Soil erosion: {@code W = Σ F × M × T}, and {@code D = W × unit control cost + area × vegetation cost + lost conservation
 * facilities}.
 */
@Form(
        id = "water.soil-erosion",
        version = "1.0.0",
        zh = "水土流失损害",
        en = "Soil erosion",
        standard = "SL 773-2018",
        validity = "适用于扰动面积、侵蚀模数和流失时段均已测定的水土流失。",
        validityEn = "For erosion whose disturbed area, erosion modulus and duration were determined.")
public record SoilErosion(
        @Field(zh = "扰动地块", en = "Disturbed plots") @NotEmpty @Size(max = 200)
        List<@Valid Plot> plots,

        @Field(
                zh = "流失量测算依据",
                en = "Evidence of the erosion",
                help = "测算报告或监测成果的名称、编号和日期",
                helpEn = "Report or monitoring result, with number and date",
                lines = 2)
        @NotBlank
        @Size(max = 500)
        String evidence,

        @Field(zh = "水土流失治理单价", en = "Cost of control", unit = "元/t") @Valid @Nullable
        UnitPrice controlPrice,

        @Field(zh = "植被恢复单价", en = "Cost of vegetation", unit = "元/hm²") @Valid @Nullable
        UnitPrice vegetationPrice,

        @Field(zh = "损毁的水土保持设施", en = "Conservation facilities lost") @Size(max = 100)
        List<@Valid Facility> facilities,

        @Field(zh = "期间损害", en = "Interim loss", help = "不主张的留空", helpEn = "Leave empty when not claimed")
        @Valid
        @Nullable
        InterimLoss interimLoss,

        @Field(zh = "已发生的费用", en = "Costs already spent") @Size(max = 200)
        List<@Valid ActualCost> costs,

        @Field(
                zh = "扰动面积、侵蚀模数和时段均已测定，且同一地块未另行计算恢复费用",
                en =
                        "Area, modulus and duration were determined, and restoration of the same plots is not claimed elsewhere")
        @NotNull
        @AssertTrue(
                message = "不满足本方法的适用条件，或将重复计算，请改用其他方法"
                        + " / the method does not apply, or would count twice: use another one")
        Boolean applicable)
        implements AssessmentForm {
    private static final BigDecimal HECTARES_PER_KM2 = new BigDecimal("100");

    /** A disturbed plot. */
    public record Plot(
            @Field(zh = "地块", en = "Plot") @NotBlank @Size(max = 100)
            String name,

            @Field(zh = "扰动面积 F", en = "Area F", unit = "km²") @NotNull @Positive
            BigDecimal area,

            @Field(zh = "侵蚀模数 M", en = "Erosion modulus M", unit = "t/(km²·a)") @NotNull @Positive
            BigDecimal modulus,

            @Field(zh = "流失时段 T", en = "Duration T", unit = "a") @NotNull @Positive
            BigDecimal duration,

            @Field(
                    zh = "需恢复植被面积",
                    en = "Area to be vegetated",
                    unit = "hm²",
                    help = "1 km² = 100 hm²；不需恢复植被的留空",
                    helpEn = "1 km² = 100 hm²; leave empty when none is needed")
            @Positive
            @Nullable
            BigDecimal vegetation) {
        @AssertTrue(message = "需恢复植被面积不能大于扰动面积 / the area to be vegetated must not exceed the disturbed area")
        public boolean isVegetatedWithinItself() {
            return area == null || vegetation == null || vegetation.compareTo(area.multiply(HECTARES_PER_KM2)) <= 0;
        }

        private Term loss() {
            return Term.of(name + "扰动面积", "Area of " + name, area, "km²")
                    .times(Term.of("侵蚀模数", "erosion modulus", modulus, "t/(km²·a)"))
                    .times(Term.of("流失时段", "duration", duration, "a"))
                    .as(name + "流失量", "Soil lost from " + name, "t");
        }
    }

    /** A conservation facility that was destroyed; the officer brings its replacement cost. */
    public record Facility(
            @Field(zh = "设施", en = "Facility", help = "如 拦渣坝、排水沟、护坡", helpEn = "Such as a check dam or a drain")
            @NotBlank
            @Size(max = 100)
            String name,

            @Field(zh = "损毁数量", en = "Quantity lost") @NotNull @Positive
            BigDecimal quantity,

            @Field(zh = "计量单位", en = "Unit", help = "如 m、座、m³", helpEn = "Such as m or m³") @NotBlank @Size(max = 20)
            String unit,

            @Field(zh = "重建单价", en = "Replacement cost", unit = "元/计量单位") @Valid @NotNull
            UnitPrice price) {}

    @Override
    public DamageEstimate estimate(Coefficients coefficients) {
        List<Line> lines = new ArrayList<>();
        Term loss = Term.sum(plots.stream().map(Plot::loss).toList())
                .as("水土流失总量 W", "Soil lost W", "t")
                .noting("测算依据：" + evidence, "Evidence: " + evidence);
        lines.add(Line.of(
                DamageHead.RESTORATION_COST,
                "水土流失治理费用",
                "Control of erosion",
                loss.times(coefficients.price("soil-erosion.unit-cost", controlPrice))));
        List<Term> bare = plots.stream()
                .map(Plot::vegetation)
                .filter(Objects::nonNull)
                .map(area -> Term.of("面积", "area", area, "hm²"))
                .toList();
        if (!bare.isEmpty()) {
            lines.add(Line.of(
                    DamageHead.RESTORATION_COST,
                    "植被恢复费用",
                    "Restoration of vegetation",
                    Term.sum(bare)
                            .as("需恢复植被面积", "Area to be vegetated", "hm²")
                            .times(coefficients.price("vegetation.unit-cost", vegetationPrice))));
        }
        for (Facility facility : facilities) {
            lines.add(Line.of(
                    DamageHead.RESTORATION_COST,
                    facility.name + "重建费用",
                    "Replacement of facility, " + facility.name,
                    Term.of("损毁数量", "Quantity lost", facility.quantity, facility.unit)
                            .times(facility.price.term("重建单价", "Replacement cost", "元/" + facility.unit))));
        }
        lines.addAll(InterimLoss.lines(interimLoss, coefficients));
        lines.addAll(ActualCost.lines(costs));
        return new DamageEstimate(lines);
    }
}
