package org.qingshan.lifecycle.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;

/** 立案: a claim is opened on a verification report that found damage. */
public record OpenCase(
        @Field(zh = "立案日期", en = "Opened on") @NotNull LocalDate on,

        @Field(zh = "案由", en = "Cause of the case") @NotBlank @Size(max = 200)
        String title,

        @Field(zh = "立案依据", en = "Basis", lines = 3) @NotBlank @Size(max = 2000)
        String basis,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver,

        @Field(zh = "办案部门", en = "Department") @NotBlank @Size(max = 50)
        String department,

        @Field(zh = "办案地区", en = "Region") @NotNull Region region,

        @Widget(Widget.CLUE_LIST) @Field(zh = "线索", en = "Clues") @NotEmpty
        List<@NotBlank @Size(max = 50) String> clues,

        @Field(zh = "赔偿义务人", en = "Obligors") @NotEmpty List<@Valid Obligor> obligors,

        @Computed @Nullable String number)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.OPEN_CASE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .notInFuture(on, rules)
                .when(
                        new HashSet<>(clues).size() < clues.size(),
                        "CLUE_TWICE",
                        "同一线索不能重复并入，请去掉重复项。",
                        "The same clue is named twice; leave one out.")
                .or(() -> new FilingEvent.CaseOpened(
                        on,
                        Objects.requireNonNull(number, "the platform gives the number"),
                        title,
                        basis,
                        approver,
                        department,
                        region,
                        clues,
                        obligors));
    }
}
