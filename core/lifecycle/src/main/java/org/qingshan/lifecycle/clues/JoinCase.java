package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.lifecycle.cases.JoinClue;
import org.qingshan.sdk.Field;

/** 并入案件: the clue is about the damage of a case that is open already; the case takes {@link #toClue}. */
public record JoinCase(
        @Field(zh = "并入日期", en = "Joined on") @NotNull LocalDate on,

        @Widget(Widget.CASE) @Field(zh = "案件", en = "Case") @NotBlank @Size(max = 50)
        String caseId,

        @Field(zh = "并入理由", en = "Reason", lines = 2) @NotBlank @Size(max = 500)
        String reason)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.JOIN_CASE;
    }

    /**
     * The same as a step of the case.
     *
     * @param clue id of the clue
     */
    public JoinClue toClue(String clue) {
        return new JoinClue(on, clue, reason);
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new ClueEvent.CaseJoined(on, caseId, reason));
    }
}
