package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 不适用: a decision made by a person, with reasons, never by a rule alone. */
public record RuleOutClue(
        @Field(zh = "决定日期", en = "Decided on") @NotNull LocalDate on,
        @Field(zh = "不适用情形", en = "Exclusion") @NotNull Exclusion exclusion,

        @Field(zh = "理由", en = "Reasons", lines = 3) @NotBlank @Size(max = 2000)
        String reasons,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.RULE_OUT;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new ClueEvent.ClueRuledOut(on, exclusion, reasons, approver));
    }
}
