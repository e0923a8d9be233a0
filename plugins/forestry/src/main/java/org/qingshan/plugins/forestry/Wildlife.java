package org.qingshan.plugins.forestry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.assessment.UnitPrice;

/** Animals of one species that were lost: number × base value × multiplier of the class of protection. */
public record Wildlife(
        @Field(zh = "物种", en = "Species") @NotBlank @Size(max = 60)
        String species,

        @Field(zh = "保护级别", en = "Protection") @NotNull Protection protection,

        @Field(zh = "数量", en = "Number", unit = "只（头、尾）") @NotNull @Positive
        Integer number,

        @Field(
                zh = "基准价值",
                en = "Base value",
                unit = "元/只",
                help = "按《野生动物及其制品价值评估方法》附表填写，并注明所用条目",
                helpEn = "From the annex of the valuation method for wildlife, naming the entry")
        @Valid
        @NotNull
        UnitPrice baseValue) {

    /** Class of protection, and the coefficient with its multiplier. */
    public enum Protection implements Labelled {
        CLASS_ONE("国家一级保护", "National class one", "wildlife.class-one.multiplier"),
        CLASS_TWO("国家二级保护", "National class two", "wildlife.class-two.multiplier"),
        VALUED("三有动物", "Of ecological, scientific or social value", "wildlife.valued.multiplier");

        private final String zh;
        private final String en;
        private final String multiplier;

        Protection(String zh, String en, String multiplier) {
            this.zh = zh;
            this.en = en;
            this.multiplier = multiplier;
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

    Line line(Coefficients coefficients) {
        return Line.of(
                DamageHead.PERMANENT_LOSS,
                species + "资源损失",
                "Loss of wildlife, " + species,
                Term.of("数量", "Number", new BigDecimal(number), "只")
                        .times(baseValue.term("基准价值", "base value", "元/只"))
                        .times(coefficients.term(protection.multiplier)));
    }
}
