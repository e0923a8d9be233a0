package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 启动损害调查. */
public record StartInvestigation(
        @Field(zh = "启动日期", en = "Started on") @NotNull LocalDate on,

        @Field(zh = "调查人员", en = "Investigators", help = "至少两人。", helpEn = "At least two.") @NotEmpty
        List<@NotBlank @Size(max = 50) String> investigators,

        @Field(zh = "联合调查单位", en = "Joint with") @Size(max = 200) @Nullable
        String jointWith)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.START_INVESTIGATION;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        int least = rules.integer(Rule.INVESTIGATORS_MIN).orElse(1);
        long different = investigators.stream().map(String::strip).distinct().count();
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        different < least,
                        "TOO_FEW_INVESTIGATORS",
                        "调查人员不得少于 " + least + " 人，现有 " + different + " 人，请补充。",
                        "At least " + least + " investigators are needed, there are " + different + "; add more.")
                .or(() -> new InvestigationEvent.InvestigationStarted(on, investigators, jointWith));
    }
}
