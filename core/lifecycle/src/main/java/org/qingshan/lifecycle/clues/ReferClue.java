package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;

/** 移送: the clue belongs to another department. */
public record ReferClue(
        @Field(zh = "移送日期", en = "Referred on") @NotNull LocalDate on,

        @Field(zh = "接收部门", en = "To department") @NotBlank @Size(max = 50)
        String toDepartment,

        @Field(zh = "接收地区", en = "To region", help = "不填则为线索所在设区市。", helpEn = "The region of the clue if left out.")
        @Nullable
        Region toRegion,

        @Field(zh = "移送理由", en = "Reason", lines = 3) @NotBlank @Size(max = 1000)
        String reason,

        @Field(zh = "移送单文号", en = "Document number") @Size(max = 100) @Nullable
        String documentNumber)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.REFER;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        Region to = toRegion == null ? file.region() : toRegion;
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        toDepartment.equals(file.department()) && to == file.region(),
                        "REFERRED_TO_ITSELF",
                        "线索已由该部门持有，请选择其他接收部门，或直接“开始初步核查”。",
                        "The department holds the clue already; choose another one, or start the verification.")
                .or(() -> new ClueEvent.ClueReferred(on, toDepartment, to, reason, documentNumber));
    }
}
