package org.qingshan.sdk.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.Range;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;

class RestorationPlanTest {
    private static final Milestone DONE =
            new Milestone(new Label("完工", "Done"), LocalDate.of(2026, 12, 31), new Label("验收合格", "accepted"));

    private static Term yuan(String low, String high) {
        return Term.of("额", "Amount", new Range(new BigDecimal(low), new BigDecimal(high)), "元");
    }

    @Test
    void ofARangeTheHigherCostAndTheLowerWorthCount() {
        RestorationPlan plan = RestorationPlan.of(List.of(DONE), yuan("1", "2.005"), yuan("3.005", "4"));
        assertThat(plan.cost()).isEqualByComparingTo("2.01");
        assertThat(plan.worth()).isEqualByComparingTo("3.01");
        assertThat(plan.working())
                .containsExactly(
                        new Label("费用 = 额 1–2.005 元 = 2.01 元", "Cost = Amount 1–2.005 元 = 2.01 元"),
                        new Label("价值 = 额 3.005–4 元 = 3.01 元", "Worth = Amount 3.005–4 元 = 3.01 元"));
    }

    @Test
    void aPlanWithoutMilestoneOrWithNegativeMoneyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestorationPlan.of(List.of(), yuan("1", "1"), yuan("1", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RestorationPlan.of(List.of(DONE), yuan("-2", "-1"), yuan("1", "1")));
    }
}
