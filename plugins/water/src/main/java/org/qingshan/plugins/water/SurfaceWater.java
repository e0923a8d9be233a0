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
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/** Surface water by volume: {@code D = V × unit remediation cost}, with sediment and biota item by item. */
@Form(
        id = "water.surface-water",
        version = "1.0.0",
        zh = "地表水和沉积物损害（水量法）",
        en = "Surface water and sediment by volume",
        standard = "GB/T 39792.2-2020",
        validity = "适用于受损水量能够调查确定的情形；排放事实明确而损害无法以合理成本确定的，应使用虚拟治理成本法。",
        validityEn =
                "For damage whose volume of water can be determined by investigation; where only the discharge is certain, "
                        + "virtual treatment cost applies instead.")
public record SurfaceWater(
        @Field(zh = "基线来源", en = "Baseline from") @NotNull Baseline baseline,

        @Field(
                zh = "基线依据",
                en = "Evidence of the baseline",
                help = "历史监测、对照断面或所用标准的名称和编号",
                helpEn = "Monitoring record, reference section or standard, with its number",
                lines = 2)
        @NotBlank
        @Size(max = 500)
        String baselineEvidence,

        @Field(zh = "超过基线的污染物", en = "Pollutants above the baseline") @NotEmpty @Size(max = 50)
        List<@Valid Pollutant> pollutants,

        @Field(zh = "受损水体", en = "Waters damaged") @NotEmpty @Size(max = 100)
        List<@Valid WaterBody> waters,

        @Field(zh = "受损沉积物", en = "Sediment damaged") @Size(max = 100)
        List<@Valid Sediment> sediments,

        @Field(zh = "受损水生生物", en = "Aquatic life damaged") @Size(max = 100)
        List<@Valid Biota> biota,

        @Field(zh = "期间损害", en = "Interim loss", help = "不主张的留空", helpEn = "Leave empty when not claimed")
        @Valid
        @Nullable
        InterimLoss interimLoss,

        @Field(zh = "已发生的费用", en = "Costs already spent") @Size(max = 200)
        List<@Valid ActualCost> costs,

        @Field(
                zh = "受损水量已调查确定，且同一水体未另按虚拟治理成本计算",
                en = "The volume was determined, and no virtual treatment cost is claimed for the same water")
        @NotNull
        @AssertTrue(
                message = "不满足本方法的适用条件，或将重复计算，请改用其他方法"
                        + " / the method does not apply, or would count twice: use another one")
        Boolean applicable)
        implements AssessmentForm {

    /** Where the undisturbed state is known from. */
    public enum Baseline implements Labelled {
        HISTORICAL("历史数据", "Historical data"),
        REFERENCE_SITE("对照断面", "Reference site"),
        STANDARD("环境标准", "Standard");

        private final String zh;
        private final String en;

        Baseline(String zh, String en) {
            this.zh = zh;
            this.en = en;
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

    /** One indicator whose measured concentration is above the baseline. */
    public record Pollutant(
            @Field(zh = "污染物", en = "Pollutant") @NotBlank @Size(max = 60)
            String name,

            @Field(zh = "实测浓度", en = "Measured") @NotNull @Positive
            BigDecimal measured,

            @Field(zh = "基线浓度", en = "Baseline") @NotNull @PositiveOrZero
            BigDecimal baseline,

            @Field(zh = "浓度单位", en = "Unit", help = "如 mg/L", helpEn = "Such as mg/L") @NotBlank @Size(max = 20)
            String unit) {
        @AssertTrue(message = "实测浓度应高于基线浓度 / the measured concentration must be above the baseline")
        public boolean isAboveBaseline() {
            return measured == null || baseline == null || measured.compareTo(baseline) > 0;
        }

        /** Puts the exceedance into the working of {@code term}; a baseline of zero has none. */
        private Term notedIn(Term term) {
            String values = name + " " + Range.of(measured) + " " + unit;
            if (baseline.signum() == 0) {
                return term.noting(values + "，基线未检出", values + ", not detected in the baseline");
            }
            Term z = Term.of("实测浓度", "measured", measured, unit);
            Term b = Term.of("基线浓度", "baseline", baseline, unit);
            Term multiple = z.minus(b).over(b).as(name + "超基线倍数", "Exceedance of " + name, "");
            return term.noting(
                    multiple.steps().get(0).zh(), multiple.steps().get(0).en());
        }
    }

    /** A stretch of water to be cleaned. */
    public record WaterBody(
            @Field(zh = "水体或河段", en = "Water or section") @NotBlank @Size(max = 100)
            String name,

            @Field(zh = "受损水量", en = "Volume", unit = "m³") @NotNull @Positive
            BigDecimal volume,

            @Field(zh = "地表水治理单价", en = "Remediation cost", unit = "元/m³") @Valid @Nullable
            UnitPrice price) {}

    /** Sediment to be removed or treated. */
    public record Sediment(
            @Field(zh = "沉积物位置", en = "Place") @NotBlank @Size(max = 100)
            String name,

            @Field(zh = "受损沉积物量", en = "Volume", unit = "m³") @NotNull @Positive
            BigDecimal volume,

            @Field(zh = "沉积物治理单价", en = "Remediation cost", unit = "元/m³") @Valid @Nullable
            UnitPrice price) {}

    /** A stock of a species to be restored; there is no table of prices, so the officer brings one. */
    public record Biota(
            @Field(zh = "物种", en = "Species") @NotBlank @Size(max = 60)
            String species,

            @Field(zh = "需恢复数量", en = "Quantity to restore") @NotNull @Positive
            BigDecimal quantity,

            @Field(zh = "计量单位", en = "Unit", help = "如 尾、kg", helpEn = "Such as kg") @NotBlank @Size(max = 20)
            String unit,

            @Field(zh = "恢复单价", en = "Restoration cost", unit = "元/计量单位") @Valid @NotNull
            UnitPrice price) {}

    @Override
    public DamageEstimate estimate(Coefficients coefficients) {
        List<Line> lines = new ArrayList<>();
        for (WaterBody water : waters) {
            Term volume = Term.of("受损水量", "Volume", water.volume, "m³")
                    .noting(
                            "基线：" + baseline.zh() + "，" + baselineEvidence,
                            "Baseline: " + baseline.en() + ", " + baselineEvidence);
            for (Pollutant pollutant : pollutants) {
                volume = pollutant.notedIn(volume);
            }
            lines.add(Line.of(
                    DamageHead.RESTORATION_COST,
                    water.name + "水体治理费用",
                    "Remediation of water, " + water.name,
                    volume.times(coefficients.price("surface-water.unit-cost", water.price))));
        }
        for (Sediment sediment : sediments) {
            lines.add(Line.of(
                    DamageHead.RESTORATION_COST,
                    sediment.name + "沉积物治理费用",
                    "Remediation of sediment, " + sediment.name,
                    Term.of("受损沉积物量", "Volume of sediment", sediment.volume, "m³")
                            .times(coefficients.price("sediment.unit-cost", sediment.price))));
        }
        for (Biota stock : biota) {
            lines.add(Line.of(
                    DamageHead.RESTORATION_COST,
                    stock.species + "资源恢复费用",
                    "Restoration of stock, " + stock.species,
                    Term.of("需恢复数量", "Quantity to restore", stock.quantity, stock.unit)
                            .times(stock.price.term("恢复单价", "Restoration cost", "元/" + stock.unit))));
        }
        lines.addAll(InterimLoss.lines(interimLoss, coefficients));
        lines.addAll(ActualCost.lines(costs));
        return new DamageEstimate(lines);
    }
}
