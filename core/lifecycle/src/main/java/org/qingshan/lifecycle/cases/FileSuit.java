package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;

/** 提起诉讼: after failed consultation, with every paper the court asks for. */
public record FileSuit(
        @Field(zh = "起诉日期", en = "Filed on") @NotNull LocalDate on,

        @Field(zh = "受诉法院", en = "Court") @NotBlank @Size(max = 100)
        String court,

        @Field(zh = "案号", en = "Case number of the court") @Size(max = 100) @Nullable
        String caseNumber,

        @Field(zh = "起诉情形", en = "Situation") @NotNull SuitGround ground,
        @Field(zh = "起诉材料", en = "Materials") @NotEmpty List<@NotNull SuitMaterial> materials,

        @Field(zh = "起诉状副本份数", en = "Copies of the complaint") @NotNull @Positive
        Integer copies)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.FILE_SUIT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Set<SuitMaterial> missing = EnumSet.allOf(SuitMaterial.class);
        materials.forEach(missing::remove);
        int defendants = file.filing().obligors().size();
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        !missing.isEmpty(),
                        "MATERIALS_MISSING",
                        "起诉材料不全，还需：" + missing.stream().map(Labelled::zh).collect(Collectors.joining("、")) + "。",
                        "Materials are missing: "
                                + missing.stream().map(Labelled::en).collect(Collectors.joining(", ")) + ".")
                .when(
                        copies < defendants,
                        "TOO_FEW_COPIES",
                        "起诉状副本按被告人数提交，至少 " + defendants + " 份。",
                        "A copy of the complaint is needed for each defendant: " + defendants + " at least.")
                .or(() -> new CourtEvent.SuitFiled(new Court.Suit(court, on, caseNumber, ground, null, materials)));
    }
}
