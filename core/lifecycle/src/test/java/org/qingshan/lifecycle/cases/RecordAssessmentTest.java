package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.assess;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.estimate;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.assessment.DamageHead;

class RecordAssessmentTest {
    @Test
    void itStandsBesideEarlierOnesUnlessItReplacesOne() {
        Desk desk = Cases.investigating().take(assess(day(5))).take(assess(day(6)));
        assertThat(desk.file().currentAssessments()).hasSize(2);
    }

    @Test
    void whatItReplacesMustExist() {
        assertThat(Cases.investigating().refusals(assess(day(5), estimate(DamageHead.INTERIM_LOSS, "1", "1"), 1)))
                .containsExactly("NO_SUCH_ASSESSMENT");
    }

    @Test
    void whatWasReplacedCannotBeReplacedAgain() {
        Desk desk = Cases.investigating()
                .take(assess(day(5)))
                .take(assess(day(6), estimate(DamageHead.INTERIM_LOSS, "1", "1"), 1));
        assertThat(desk.refusals(assess(day(7), estimate(DamageHead.INTERIM_LOSS, "1", "1"), 1)))
                .containsExactly("NO_SUCH_ASSESSMENT");
    }

    @Test
    void itKeepsTheFormAsItWas() {
        Assessment kept =
                Cases.investigating().take(assess(day(5))).file().assessments().get(0);
        assertThat(kept.formVersion()).isEqualTo("1.0.0");
        assertThat(kept.schema()).isEqualTo(Map.of("type", "object"));
        assertThat(kept.values()).isEqualTo(Map.of("volume", 142420));
    }
}
