package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.terminate;
import static org.qingshan.lifecycle.cases.Commands.yuan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.lifecycle.Proof;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;

class TerminateTest {
    private static Terminate amounting(Terminate command, BigDecimal amount) {
        return new Terminate(
                command.on(),
                command.ground(),
                command.reasons(),
                command.evidence(),
                amount,
                command.approver(),
                command.secondApprover());
    }

    @Test
    void itIsPossibleFromFilingToTheEvaluationAndNotLater() {
        for (CaseStage stage : CaseStage.values()) {
            assertThat(Cases.at(stage).why(CaseStep.TERMINATE).isEmpty())
                    .as(stage.name())
                    .isEqualTo(stage.compareTo(CaseStage.EVALUATING) <= 0);
        }
    }

    @Test
    void everyGroundDemandsItsPapers() {
        for (Ground ground : Ground.values()) {
            for (Proof missing : ground.demands()) {
                Terminate right = terminate(day(5), ground);
                List<GroundEvidence> rest = right.evidence().stream()
                        .filter(e -> e.proof() != missing)
                        .toList();
                Rejection refused = Cases.filed()
                        .rejections(new Terminate(
                                day(5), ground, "理由", rest, right.amount(), right.approver(), right.secondApprover()))
                        .get(0);
                assertThat(refused.code()).isEqualTo("EVIDENCE_MISSING");
                assertThat(refused.zh()).contains(missing.zh());
            }
        }
    }

    @Test
    void otherCircumstancesNeedASecondApprover() {
        Terminate right = terminate(day(5), Ground.OTHER);
        assertThat(Cases.filed()
                        .refusals(new Terminate(day(5), Ground.OTHER, "理由", right.evidence(), null, "覃立新", null)))
                .containsExactly("SECOND_APPROVER_MISSING");
        assertThat(Cases.filed()
                        .refusals(new Terminate(day(5), Ground.OTHER, "理由", right.evidence(), null, "覃立新", "覃立新 ")))
                .containsExactly("SECOND_APPROVER_SAME");
        assertThat(Cases.filed().refusals(right)).isEmpty();
    }

    @Test
    void minorDamageIsClosedUntilItsAmountIsSet() {
        Terminate minor = terminate(day(5), Ground.MINOR);
        assertThat(Cases.filed().refusals(minor)).containsExactly("MINOR_AMOUNT_UNKNOWN");
        RuleBook thousand = RuleBook.shipped().plus(SetRules.row(Rule.MINOR_AMOUNT, "1000"));
        assertThat(Cases.filed().by(thousand).refusals(minor)).isEmpty();
        assertThat(Cases.filed().by(thousand).refusals(amounting(minor, null))).containsExactly("AMOUNT_MISSING");
        assertThat(Cases.filed().by(thousand).refusals(amounting(minor, yuan("1000"))))
                .isEmpty();
        assertThat(Cases.filed().by(thousand).refusals(amounting(minor, yuan("1000.01"))))
                .containsExactly("NOT_MINOR");
    }
}
