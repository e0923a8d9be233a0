package org.qingshan.lifecycle.cases;

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

/** 终止索赔: on the same grounds as not starting one, with the papers each demands. */
public record Terminate(
        @Field(zh = "终止日期", en = "Ended on") @NotNull LocalDate on,
        @Field(zh = "终止情形", en = "Ground") @NotNull Ground ground,

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
        String secondApprover)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.TERMINATE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .addAll(ground.objections(evidence, amount, approver, secondApprover, rules))
                .or(() -> new ClosingEvent.CaseTerminated(
                        new Closing.Termination(on, ground, reasons, evidence, approver, secondApprover)));
    }
}
