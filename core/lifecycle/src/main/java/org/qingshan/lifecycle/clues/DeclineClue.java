package org.qingshan.lifecycle.clues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.clue.Channel;

/** 不启动索赔: on one of seven grounds, with the papers it demands. */
public record DeclineClue(
        @Field(zh = "决定日期", en = "Decided on") @NotNull LocalDate on,
        @Field(zh = "不启动情形", en = "Ground") @NotNull Ground ground,

        @Field(zh = "理由", en = "Reasons", lines = 3) @NotBlank @Size(max = 2000)
        String reasons,

        @Field(zh = "证明材料", en = "Evidence") @NotEmpty List<@Valid GroundEvidence> evidence,

        @Field(
                zh = "损害数额",
                en = "Damage",
                unit = "元",
                help = "以损害显著轻微为由时填写。",
                helpEn = "When the damage is said to be minor.")
        @Positive
        @Digits(integer = 14, fraction = 2)
        @Nullable
        BigDecimal amount,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver,

        @Field(zh = "第二审批人", en = "Second approver", help = "其他情形须填写。", helpEn = "For other circumstances.")
        @Size(max = 50)
        @Nullable
        String secondApprover,

        @Field(
                zh = "向检察机关反馈的情况",
                en = "Feedback to the procuratorate",
                help = "检察机关移送的线索须填写。",
                helpEn = "When the procuratorate sent the clue.",
                lines = 2)
        @Size(max = 1000)
        @Nullable
        String feedback)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.DECLINE;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .addAll(ground.objections(evidence, amount, approver, secondApprover, rules))
                .when(
                        file.channel() == Channel.PROCURATORATE && (feedback == null || feedback.isBlank()),
                        "FEEDBACK_MISSING",
                        "该线索由检察机关移送，请填写向检察机关反馈的情况。",
                        "The procuratorate sent this clue; state what it was told.")
                .or(() ->
                        new ClueEvent.ClueDeclined(on, ground, reasons, evidence, approver, secondApprover, feedback));
    }
}
