package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.judge;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJudgmentTest {
    @Test
    void whatWasAwardedHasItemsAndATerm() {
        assertThat(Cases.at(CaseStage.LITIGATING)
                        .refusals(new RecordJudgment(day(90), "判-1", JudgmentOutcome.UPHELD, null, null)))
                .containsExactly("ITEMS_CONTRADICT_OUTCOME", "TERM_CONTRADICTS_OUTCOME");
    }

    @Test
    void aDismissalHasNeither() {
        RecordJudgment awarded = judge(day(90));
        assertThat(Cases.at(CaseStage.LITIGATING)
                        .refusals(new RecordJudgment(
                                day(90), "判-1", JudgmentOutcome.DISMISSED, awarded.items(), awarded.performBy())))
                .containsExactly("ITEMS_CONTRADICT_OUTCOME", "TERM_CONTRADICTS_OUTCOME");
    }

    @Test
    void theTermIsNotOverBeforeItBegins() {
        assertThat(Cases.at(CaseStage.LITIGATING)
                        .refusals(new RecordJudgment(
                                day(90),
                                "判-1",
                                JudgmentOutcome.PARTLY,
                                judge(day(90)).items(),
                                day(89))))
                .containsExactly("TERM_TOO_EARLY");
    }

    @Test
    void afterADismissalThereIsNothingToPerform() {
        Desk desk = Cases.at(CaseStage.LITIGATING)
                .take(new RecordJudgment(day(90), "判-1", JudgmentOutcome.DISMISSED, List.of(), null));
        assertThat(desk.why(CaseStep.START_PERFORMANCE)).contains("NOTHING_TO_PERFORM");
        assertThat(desk.why(CaseStep.TERMINATE)).isEmpty();
    }
}
