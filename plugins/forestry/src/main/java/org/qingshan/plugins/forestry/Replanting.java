package org.qingshan.plugins.forestry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;

/**
 * A multiple of the trees lost is planted (补种树木), by Forest Law articles 74 and 76; survival is checked one and three
 * years later. It is worth the share of the assessed restoration cost that it makes good.
 */
public final class Replanting implements RestorationOption<Replanting.Input> {
    /** What must be filled in. */
    public record Input(
            @Field(zh = "违法行为", en = "Act") @NotNull Act act,

            @Field(zh = "受损株数", en = "Trees lost", unit = "株") @NotNull @Positive
            Integer lost,

            @Field(
                    zh = "补种倍数",
                    en = "Multiple",
                    help = "毁坏林木 1–3 倍，盗伐 1–5 倍，滥伐 1–3 倍",
                    helpEn = "Destruction 1–3, theft 1–5, overcutting 1–3")
            @NotNull
            @Positive
            BigDecimal multiple,

            @Field(zh = "补种树种", en = "Species", help = "适地的乡土树种", helpEn = "Native and fit for the site")
            @NotBlank
            @Size(max = 100)
            String species,

            @Field(zh = "补种地点", en = "Site", help = "原地或异地，写明小班", helpEn = "On site or elsewhere, with its stand")
            @NotBlank
            @Size(max = 200)
            String site,

            @Field(
                    zh = "单株补种单价",
                    en = "Cost of a tree",
                    unit = "元/株",
                    help = "含苗木、整地、栽植和三年抚育",
                    helpEn = "With sapling, preparation, planting and three years of tending")
            @Valid
            @Nullable
            UnitPrice price,

            @Field(zh = "栽植完成日期", en = "Planted by") @NotNull
            LocalDate plantedBy,

            @Field(
                    zh = "成活率要求",
                    en = "Survival required",
                    unit = "%",
                    help = "一年和三年检查时的最低成活（保存）率",
                    helpEn = "Least share alive at the checks after one and three years")
            @NotNull
            @Positive
            @DecimalMax("100")
            BigDecimal survival,

            @Field(
                    zh = "修复比例",
                    en = "Share made good",
                    help = "补种成活后恢复的部分占全部损害的比例，大于 0、不超过 1",
                    helpEn = "Part of the damage made good once the trees have survived, above 0 and at most 1")
            @NotNull
            @Positive
            @DecimalMax("1")
            BigDecimal share) {
        @AssertTrue(
                message = "补种倍数不在法定范围内（毁坏林木 1–3 倍，盗伐 1–5 倍，滥伐 1–3 倍）"
                        + " / the multiple is outside the law's bounds (destruction 1–3, theft 1–5, overcutting 1–3)")
        public boolean isWithinTheLaw() {
            return act == null
                    || multiple == null
                    || (multiple.compareTo(act.multiples.low()) >= 0 && multiple.compareTo(act.multiples.high()) <= 0);
        }

        /** A tree is planted whole. */
        private BigDecimal trees() {
            return new BigDecimal(lost).multiply(multiple).setScale(0, RoundingMode.CEILING);
        }

        private Term treesWithBasis() {
            Term product = Term.of("受损株数", "Trees lost", new BigDecimal(lost), "株")
                    .times(Term.of("补种倍数", "multiple", multiple, ""));
            return Term.of("补种株数", "Trees to plant", trees(), "株")
                    .noting(
                            "补种株数 = " + product.formula().zh() + "，取整 = " + trees() + " 株",
                            "Trees to plant = " + product.formula().en() + ", whole trees = " + trees())
                    .noting(
                            "法定倍数 " + act.multiples + "：《森林法》" + act.basis,
                            "Multiple by law " + act.multiples + ": Forest Law " + act.basisEn);
        }
    }

    /** The unlawful act, and the multiples of trees that the law lets the authority order. */
    public enum Act implements Labelled {
        DESTRUCTION("毁坏林木", "Destruction of trees", "3", "第七十四条", "article 74"),
        THEFT("盗伐林木", "Theft of trees", "5", "第七十六条", "article 76"),
        OVERCUTTING("滥伐林木", "Cutting without or beyond a licence", "3", "第七十六条", "article 76");

        private final String zh;
        private final String en;
        private final Range multiples;
        private final String basis;
        private final String basisEn;

        Act(String zh, String en, String most, String basis, String basisEn) {
            this.zh = zh;
            this.en = en;
            this.multiples = new Range(BigDecimal.ONE, new BigDecimal(most));
            this.basis = basis;
            this.basisEn = basisEn;
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
        return "forestry.replanting";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String zh() {
        return "补种树木";
    }

    @Override
    public String en() {
        return "Replanting";
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
        String number = input.trees().toPlainString();
        Term cost = input.treesWithBasis().times(coefficients.price("replanting.unit-cost", input.price));
        Term worth =
                damage.amount(DamageHead.RESTORATION_COST).times(Term.of("修复比例", "Share made good", input.share, ""));
        return RestorationPlan.of(
                List.of(
                        new Milestone(
                                new Label("补种完成（" + input.site + "）", "Planted (" + input.site + ")"),
                                input.plantedBy,
                                new Label(
                                        input.species + " ≥ " + number + " 株",
                                        input.species + " ≥ " + number + " trees")),
                        survival(input, 1),
                        survival(input, 3)),
                cost,
                worth);
    }

    private static Milestone survival(Input input, int years) {
        String least = input.survival.stripTrailingZeros().toPlainString() + " %";
        return new Milestone(
                new Label(
                        "补种后 " + years + " 年成活检查", "Survival check after " + years + (years == 1 ? " year" : " years")),
                input.plantedBy.plusYears(years),
                new Label("成活（保存）率 ≥ " + least, "survival ≥ " + least));
    }
}
