package org.qingshan.lifecycle.clues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.cases.Obligor;
import org.qingshan.lifecycle.cases.OpenCase;
import org.qingshan.sdk.Field;

/** 立案 on this clue; the case begins with {@link #toCase}. */
public record FileClue(
        @Field(zh = "立案日期", en = "Opened on") @NotNull LocalDate on,

        @Field(zh = "案由", en = "Cause of the case") @NotBlank @Size(max = 200)
        String title,

        @Field(zh = "立案依据", en = "Basis", lines = 3) @NotBlank @Size(max = 2000)
        String basis,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver,

        @Field(zh = "赔偿义务人", en = "Obligors") @NotEmpty List<@Valid Obligor> obligors,

        @Computed @Nullable String caseId)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.OPEN_CASE;
    }

    static Optional<Rejection> obstacle(ClueFile file, Rules rules) {
        return damageMissing(file);
    }

    /** A case needs a report that says damage was caused. */
    static Optional<Rejection> damageMissing(ClueFile file) {
        Verification verified = file.verification();
        return Rejection.when(
                verified == null || !verified.damage(),
                "NO_DAMAGE_REPORTED",
                "立案须有认定已造成生态环境损害的核查报告，请先登记“核查报告”。",
                "A case needs a verification report that found damage; report the verification first.");
    }

    /**
     * The step that opens the case, for the department and region that hold the clue.
     *
     * @param clue id of the clue
     * @param file the clue before this step
     * @param number number of the new case
     */
    public OpenCase toCase(String clue, ClueFile file, String number) {
        return new OpenCase(
                on, title, basis, approver, file.department(), file.region(), List.of(clue), obligors, number);
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        Verification verified = Objects.requireNonNull(file.verification());
        return new Rejections()
                .dated(on, file, rules)
                .notBefore(on, verified.on(), "核查报告日期", "the verification report")
                .or(() ->
                        new ClueEvent.ClueFiled(on, Objects.requireNonNull(caseId, "the platform fills in the case")));
    }
}
