package org.qingshan.plugins.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;

/**
 * Works where the damage was done: spoil removed, banks repaired, vegetation restored. What they are worth is the share of
 * the assessed restoration cost that they make good, whatever they cost.
 */
public final class InSituRestoration implements RestorationOption<InSituRestoration.Input> {
    /** What must be filled in. */
    public record Input(
            @Field(zh = "修复工程", en = "Works") @NotEmpty @Size(max = 100)
            List<@Valid Work> works,

            @Field(zh = "施工单位", en = "Contractor") @NotBlank @Size(max = 100)
            String contractor,

            @Field(zh = "开工日期", en = "Start") @NotNull LocalDate startOn,

            @Field(zh = "整体验收日期", en = "Final acceptance") @NotNull
            LocalDate acceptOn,

            @Field(
                    zh = "修复比例",
                    en = "Share made good",
                    help = "工程完成后恢复到基线的部分占全部损害的比例，大于 0、不超过 1",
                    helpEn = "Part of the damage that is back at its baseline afterwards, above 0 and at most 1")
            @NotNull
            @Positive
            @DecimalMax("1")
            BigDecimal share) {
        @AssertTrue(
                message = "各工程应在开工之后完成、整体验收不早于最后完成的工程"
                        + " / works end after the start, and the acceptance is not before the last of them")
        public boolean isInOrder() {
            return works.stream()
                    .map(Work::doneOn)
                    .allMatch(d -> d == null
                            || ((startOn == null || !d.isBefore(startOn))
                                    && (acceptOn == null || !d.isAfter(acceptOn))));
        }
    }

    /** One piece of work. */
    public record Work(
            @Field(zh = "工程类型", en = "Kind") @NotNull Kind kind,

            @Field(zh = "位置", en = "Place") @NotBlank @Size(max = 100)
            String place,

            @Field(
                    zh = "工程量",
                    en = "Quantity",
                    help = "清除弃渣按 m³，岸坡修复按 m，植被恢复按 hm²",
                    helpEn = "Spoil in m³, banks in m, vegetation in hm²")
            @NotNull
            @Positive
            BigDecimal quantity,

            @Field(zh = "工程单价", en = "Unit price", unit = "元/计量单位") @Valid @Nullable
            UnitPrice price,

            @Field(zh = "完成日期", en = "Done by") @NotNull LocalDate doneOn,

            @Field(zh = "验收指标", en = "Indicator", help = "如何判断已完成", helpEn = "How to tell that it is done")
            @NotBlank
            @Size(max = 200)
            String indicator) {
        private Term cost(Coefficients coefficients) {
            return Term.of(place + "工程量", "Quantity at " + place, quantity, kind.unit)
                    .times(coefficients.price(kind.unitCost, price))
                    .as(place + kind.zh + "费用", kind.en + " at " + place, "元");
        }

        private Milestone milestone() {
            return new Milestone(
                    new Label(place + kind.zh, kind.en + " at " + place), doneOn, new Label(indicator, indicator));
        }
    }

    /** What is done, what it is counted in, and the coefficient of its price. */
    public enum Kind implements Labelled {
        SPOIL_REMOVAL("清除弃渣", "Spoil removal", "m³", "spoil-removal.unit-cost"),
        BANK_REPAIR("岸坡修复", "Bank repair", "m", "bank-repair.unit-cost"),
        VEGETATION("植被恢复", "Vegetation", "hm²", "vegetation.unit-cost");

        private final String zh;
        private final String en;
        private final String unit;
        private final String unitCost;

        Kind(String zh, String en, String unit, String unitCost) {
            this.zh = zh;
            this.en = en;
            this.unit = unit;
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

    @Override
    public String id() {
        return "water.in-situ";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String zh() {
        return "原位修复（清渣、护岸、植被）";
    }

    @Override
    public String en() {
        return "In-situ restoration: spoil, banks, vegetation";
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
        return damage.claims(DamageHead.RESTORATION_COST);
    }

    @Override
    public RestorationPlan plan(Input input, DamageEstimate damage, Coefficients coefficients) {
        Term cost = Term.sum(input.works.stream().map(w -> w.cost(coefficients)).toList());
        Term worth =
                damage.amount(DamageHead.RESTORATION_COST).times(Term.of("修复比例", "Share made good", input.share, ""));
        List<Milestone> milestones = new ArrayList<>(input.works.stream()
                .sorted(Comparator.comparing(Work::doneOn))
                .map(Work::milestone)
                .toList());
        milestones.add(new Milestone(
                new Label(
                        "整体验收（施工单位：" + input.contractor + "）",
                        "Final acceptance (contractor: " + input.contractor + ")"),
                input.acceptOn,
                new Label("修复到基线或可接受风险水平", "Restored to the baseline or to acceptable risk")));
        return RestorationPlan.of(milestones, cost, worth);
    }
}
