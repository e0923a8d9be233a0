package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;

/** 并入线索: a further clue turns out to be about the same damage. */
public record JoinClue(
        @Field(zh = "并入日期", en = "Joined on") @NotNull LocalDate on,

        @Widget(Widget.CLUE_LIST) @Field(zh = "线索", en = "Clue") @NotBlank @Size(max = 50)
        String clue,

        @Field(zh = "并入理由", en = "Reason", lines = 2) @NotBlank @Size(max = 500)
        String reason)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.JOIN_CLUE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .notInFuture(on, rules)
                .notBefore(on, file.filing().openedOn(), "立案日", "the day the case was opened")
                .when(
                        file.filing().clues().contains(clue),
                        "CLUE_ALREADY_JOINED",
                        "该线索已并入本案，无需重复并入。",
                        "This clue already belongs to the case.")
                .or(() -> new FilingEvent.ClueJoined(on, clue, reason));
    }
}
