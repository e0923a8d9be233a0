package org.qingshan.plugins.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
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
 * An equal quantity of environment made elsewhere, where the damage itself cannot be undone (等量恢复). It is worth the value
 * of what it brings, at most what was assessed.
 */
public final class ReplacementRestoration implements RestorationOption<ReplacementRestoration.Input> {
    /** What must be filled in. */
    public record Input(
            @Field(zh = "不能原位修复的理由", en = "Why not in situ", lines = 3) @NotBlank @Size(max = 1000)
            String reason,

            @Field(zh = "项目库编号", en = "Project no.") @Size(max = 100) @Nullable
            String project,

            @Field(zh = "实施地点", en = "Site") @NotBlank @Size(max = 200)
            String site,

            @Field(zh = "等量说明", en = "Equivalence") @NotEmpty @Size(max = 50)
            List<@Valid Gain> gains,

            @Field(zh = "项目预算", en = "Budget", unit = "元") @NotNull @Positive
            BigDecimal budget,

            @Field(zh = "预算依据", en = "Evidence of the budget") @NotBlank @Size(max = 500)
            String budgetEvidence,

            @Field(zh = "资金来源", en = "Funding", help = "如 义务人自筹、提存", helpEn = "Such as the obligor or an escrow")
            @NotBlank
            @Size(max = 200)
            String funding,

            @Field(zh = "完成日期", en = "Done by") @NotNull LocalDate doneOn,
            @Field(zh = "验收日期", en = "Acceptance") @NotNull LocalDate acceptOn) {
        @AssertTrue(message = "验收日期不能早于完成日期 / the acceptance must not be before the end of the works")
        public boolean isInOrder() {
            return doneOn == null || acceptOn == null || !acceptOn.isBefore(doneOn);
        }
    }

    /** What the project brings. */
    public record Gain(
            @Field(zh = "项目内容", en = "Item", help = "如 湿地、岸线植被", helpEn = "Such as wetland or bank vegetation")
            @NotBlank
            @Size(max = 100)
            String item,

            @Field(zh = "数量", en = "Quantity") @NotNull @Positive
            BigDecimal quantity,

            @Field(zh = "计量单位", en = "Unit", help = "如 hm²", helpEn = "Such as hm²") @NotBlank @Size(max = 20)
            String unit,

            @Field(zh = "单位价值", en = "Value", unit = "元/计量单位") @Valid @NotNull
            UnitPrice value) {
        private Term worth() {
            return Term.of(item, item, quantity, unit)
                    .times(value.term("单位价值", "Value", "元/" + unit))
                    .as(item + "的价值", "Value of " + item, "元");
        }
    }

    @Override
    public String id() {
        return "water.replacement";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String zh() {
        return "替代修复（等量恢复）";
    }

    @Override
    public String en() {
        return "Replacement restoration of equal quantity";
    }

    @Override
    public RestorationMode mode() {
        return RestorationMode.REPLACEMENT;
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public boolean fits(DamageEstimate damage) {
        return damage.claims(DamageHead.RESTORATION_COST, DamageHead.INTERIM_LOSS, DamageHead.PERMANENT_LOSS);
    }

    @Override
    public RestorationPlan plan(Input input, DamageEstimate damage, Coefficients coefficients) {
        Term cost = Term.of("项目预算", "Budget", input.budget, "元")
                .noting("预算依据：" + input.budgetEvidence, "Evidence of the budget: " + input.budgetEvidence)
                .noting("资金来源：" + input.funding, "Funding: " + input.funding)
                .noting("不能原位修复的理由：" + input.reason, "Why not in situ: " + input.reason);
        Term assessed = damage.amount(DamageHead.RESTORATION_COST)
                .plus(damage.amount(DamageHead.INTERIM_LOSS))
                .plus(damage.amount(DamageHead.PERMANENT_LOSS))
                .as("可替代修复的损害", "Damage to be made good", "元");
        Term worth = Term.sum(input.gains.stream().map(Gain::worth).toList()).atMost(assessed);
        String name = input.project == null ? input.site : input.site + "，" + input.project;
        return RestorationPlan.of(
                List.of(
                        new Milestone(
                                new Label("替代项目完工（" + name + "）", "Project done (" + name + ")"),
                                input.doneOn,
                                quantities(input.gains)),
                        new Milestone(
                                new Label("替代修复验收", "Acceptance"),
                                input.acceptOn,
                                new Label("与受损环境等量", "Equal in quantity to what was damaged"))),
                cost,
                worth);
    }

    private static Label quantities(List<Gain> gains) {
        String all = String.join(
                "；",
                gains.stream()
                        .map(g -> g.item + " ≥ " + g.quantity.toPlainString() + " " + g.unit)
                        .toList());
        return new Label(all, all);
    }
}
