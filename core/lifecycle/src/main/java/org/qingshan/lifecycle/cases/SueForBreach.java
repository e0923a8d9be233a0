package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 违约诉讼: an agreement that no court confirmed cannot be enforced, only sued upon. */
public record SueForBreach(
        @Field(zh = "起诉日期", en = "Filed on") @NotNull LocalDate on,

        @Field(zh = "受诉法院", en = "Court") @NotBlank @Size(max = 100)
        String court,

        @Field(zh = "案号", en = "Case number of the court") @Size(max = 100) @Nullable
        String caseNumber,

        @Field(zh = "违约事实", en = "Breach", lines = 3) @NotBlank @Size(max = 2000)
        String breach)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.SUE_FOR_BREACH;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        Title title = file.performance().title();
        return Rejection.when(
                title != Title.AGREEMENT,
                "ENFORCEABLE",
                "履行依据为" + (title == null ? "" : title.zh()) + "，可直接“申请强制执行”，无需另行起诉。",
                "The title is enforceable (" + (title == null ? "" : title.en())
                        + "); apply for enforcement instead of suing.");
    }

    static Optional<Rejection> nothingOverdue(CaseFile file, LocalDate on) {
        Performance performance = file.performance();
        boolean overdue = performance.open().stream().anyMatch(o -> o.dueOn().isBefore(on))
                || (file.stage() == CaseStage.PERFORMING
                        && performance.performBy() != null
                        && performance.performBy().isBefore(on));
        return Rejection.when(
                !overdue,
                "NOTHING_OVERDUE",
                "截至 " + on + " 没有到期未履行的义务，请核对履行期限。",
                "Nothing is overdue on " + on + "; check the last day of performance.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .add(nothingOverdue(file, on))
                .or(() -> new CourtEvent.BreachSued(new Court.Suit(court, on, caseNumber, null, breach, List.of())));
    }
}
