package org.qingshan.plugins.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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

/** Trees planted where they were lost; worth what they cost, at most what was assessed. */
public final class TreePlanting implements RestorationOption<TreePlanting.Input> {
    /** What must be filled in. */
    public record Input(
            @Field(zh = "补植株数", en = "Trees to plant", unit = "株") @NotNull @Positive
            Integer trees,

            @Field(zh = "单株补植单价", en = "Price of planting a tree", unit = "元/株") @Valid @Nullable
            UnitPrice price,

            @Field(zh = "完成日期", en = "Planted by") @NotNull LocalDate plantedBy) {}

    @Override
    public String id() {
        return "sample.planting";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String zh() {
        return "原地补植";
    }

    @Override
    public String en() {
        return "Planting on site";
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
        Term cost = Term.of("补植株数", "Trees to plant", new BigDecimal(input.trees()), "株")
                .times(coefficients.price("tree.unit-cost", input.price()));
        Milestone planted = new Milestone(
                new Label("补植完成", "Trees planted"),
                input.plantedBy(),
                new Label("株数 ≥ " + input.trees(), "trees ≥ " + input.trees()));
        return RestorationPlan.of(List.of(planted), cost, cost.atMost(damage.amount(DamageHead.RESTORATION_COST)));
    }
}
