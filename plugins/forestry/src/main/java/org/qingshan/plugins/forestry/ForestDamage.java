package org.qingshan.plugins.forestry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * Forest damage: restoration is {@code Σ area × (unit afforestation cost + unit tending cost × years)}, lost services are
 * {@code Σ A × v_s} year by year, discounted, and wildlife is {@code number × base value × multiplier of its class}.
 */
@Form(
        id = "forestry.forest",
        version = "1.0.0",
        zh = "森林和野生动物损害",
        en = "Damage to forest and wildlife",
        standard = "GB/T 38582-2020；GB/T 39791.1-2020",
        validity = "适用于受损森林面积或野生动物数量已经查明的情形。林木价值属于财产损失，不在此计算。",
        validityEn =
                "For a known area of forest or number of animals. The value of timber is property and is not counted here.")
public record ForestDamage(
        @Field(zh = "受损小班", en = "Stands damaged") @Size(max = 200)
        List<@Valid Stand> stands,

        @Field(
                zh = "森林生态服务损失",
                en = "Loss of forest services",
                help = "不主张的留空",
                helpEn = "Leave empty when not claimed")
        @Valid
        @Nullable
        ForestServices services,

        @Field(zh = "受损野生动物", en = "Wildlife lost") @Size(max = 200)
        List<@Valid Wildlife> wildlife,

        @Field(zh = "已发生的费用", en = "Costs already spent") @Size(max = 200)
        List<@Valid ActualCost> costs,

        @Field(
                zh = "面积和数量已经查明，未计入林木价值，同一地块未另行计算恢复费用",
                en = "Area and numbers are known, no timber is included, and restoration is not claimed elsewhere")
        @NotNull
        @AssertTrue(
                message = "不满足本方法的适用条件，或将重复计算，请改用其他方法"
                        + " / the method does not apply, or would count twice: use another one")
        Boolean applicable)
        implements AssessmentForm {

    /** A stand to be planted again. */
    public record Stand(
            @Field(zh = "小班", en = "Stand") @NotBlank @Size(max = 100)
            String name,

            @Field(zh = "受损面积", en = "Area", unit = "hm²", help = "1 hm² = 15 亩", helpEn = "1 hm² = 15 mu")
            @NotNull
            @Positive
            BigDecimal area,

            @Field(zh = "造林单价", en = "Afforestation cost", unit = "元/hm²") @Valid @Nullable
            UnitPrice afforestation,

            @Field(zh = "抚育年限", en = "Years of tending", unit = "a", help = "不少于 3 年", helpEn = "At least 3 years")
            @NotNull
            @Min(value = 3, message = "抚育不少于 3 年 / tending takes at least 3 years")
            @Max(30)
            Integer tendingYears,

            @Field(zh = "年抚育单价", en = "Tending cost", unit = "元/(hm²·a)") @Valid @Nullable
            UnitPrice tending) {
        private Line line(Coefficients coefficients) {
            Term planted = Term.of(name + "面积", "Area of " + name, area, "hm²");
            Term tended = coefficients
                    .price("tending.unit-cost", tending)
                    .times(Term.of("抚育年限", "years of tending", new BigDecimal(tendingYears), "a"));
            return Line.of(
                    DamageHead.RESTORATION_COST,
                    name + "造林和抚育费用",
                    "Afforestation and tending, " + name,
                    planted.times(coefficients
                            .price("afforestation.unit-cost", afforestation)
                            .plus(tended)));
        }
    }

    @AssertTrue(message = "请至少填写一个受损小班或一种受损野生动物 / give at least one stand or one kind of wildlife")
    public boolean isNotEmpty() {
        return !stands.isEmpty() || !wildlife.isEmpty();
    }

    @AssertTrue(message = "计算生态服务损失需要受损小班的面积 / loss of services needs the area of a stand")
    public boolean isServedByStands() {
        return services == null || !stands.isEmpty();
    }

    @Override
    public DamageEstimate estimate(Coefficients coefficients) {
        List<Line> lines = new ArrayList<>();
        stands.forEach(stand -> lines.add(stand.line(coefficients)));
        if (services != null) {
            Term area = Term.sum(stands.stream()
                            .map(s -> Term.of(s.name, s.name, s.area, "hm²"))
                            .toList())
                    .as("受损森林面积", "Forest area", "hm²");
            lines.addAll(services.lines(area, coefficients));
        }
        wildlife.forEach(animals -> lines.add(animals.line(coefficients)));
        lines.addAll(ActualCost.lines(costs));
        return new DamageEstimate(lines);
    }
}
