package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 结案: accepted, and nothing owed any more. */
public record Close(
        @Field(zh = "结案日期", en = "Closed on") @NotNull LocalDate on,

        @Field(zh = "结案情况", en = "Summary", lines = 3) @NotBlank @Size(max = 4000)
        String summary,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver,

        @Field(zh = "结案审批表文号", en = "Document number") @Size(max = 100) @Nullable
        String documentNumber)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.CLOSE;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                        file.closing().acceptance() == null,
                        "NOT_ACCEPTED",
                        "尚未验收，请先“验收”。",
                        "The restoration has not been accepted; accept it first.")
                .or(() -> ExemptEvaluation.obligationsOpen(file));
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .notBefore(
                        on, Objects.requireNonNull(file.closing().acceptance()).on(), "验收日", "the day of acceptance")
                .or(() -> new ClosingEvent.CaseClosed(new Closing.Closure(on, summary, approver, documentNumber)));
    }
}
