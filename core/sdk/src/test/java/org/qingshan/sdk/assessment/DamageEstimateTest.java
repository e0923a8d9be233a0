package org.qingshan.sdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageEstimate.Line;

class DamageEstimateTest {
    private static Line line(DamageHead head, String low, String high) {
        return Line.of(
                head, "项", "Item", Term.of("额", "Amount", new Range(new BigDecimal(low), new BigDecimal(high)), "元"));
    }

    @Test
    void aLineIsRoundedOnceAndTheTotalIsTheSumOfTheLines() {
        DamageEstimate estimate = DamageEstimate.of(
                line(DamageHead.RESTORATION_COST, "0.005", "0.014"), line(DamageHead.INTERIM_LOSS, "0.005", "0.014"));
        assertThat(estimate.low()).isEqualByComparingTo("0.02");
        assertThat(estimate.high()).isEqualByComparingTo("0.02");
        assertThat(estimate.lines().get(0).low()).isEqualByComparingTo("0.01");
    }

    @Test
    void aCertainAmountIsWrittenOnceAndAnUncertainOneWithBothBounds() {
        assertThat(line(DamageHead.RESTORATION_COST, "5", "5").working())
                .containsExactly(new Label("项 = 额 5 元 = 5.00 元", "Item = Amount 5 元 = 5.00 元"));
        assertThat(line(DamageHead.RESTORATION_COST, "5", "6.5").working())
                .containsExactly(new Label("项 = 额 5–6.5 元 = 5.00–6.50 元", "Item = Amount 5–6.5 元 = 5.00–6.50 元"));
    }

    @Test
    void anAmountBelowZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> line(DamageHead.RESTORATION_COST, "-1", "5"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DamageEstimate(List.of()));
    }

    @Test
    void whatWasAssessedUnderAHeadCanBeReckonedOnWith() {
        DamageEstimate estimate = DamageEstimate.of(
                line(DamageHead.RESTORATION_COST, "10", "20"),
                line(DamageHead.RESTORATION_COST, "1", "2"),
                line(DamageHead.INTERIM_LOSS, "0", "0"));
        assertThat(estimate.amount(DamageHead.RESTORATION_COST).value()).hasToString("11–22");
        assertThat(estimate.amount(DamageHead.PERMANENT_LOSS).value()).hasToString("0");
        assertThat(estimate.claims(DamageHead.INTERIM_LOSS)).isFalse();
        assertThat(estimate.claims(DamageHead.INTERIM_LOSS, DamageHead.RESTORATION_COST))
                .isTrue();
    }
}
