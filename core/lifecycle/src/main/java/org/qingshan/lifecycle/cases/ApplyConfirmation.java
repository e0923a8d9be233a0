package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 申请司法确认: both sides apply together; nobody has to. */
public record ApplyConfirmation(
        @Field(zh = "申请日期", en = "Applied on") @NotNull LocalDate on,

        @Field(zh = "受理法院", en = "Court") @NotBlank @Size(max = 100)
        String court,

        @Field(zh = "双方共同申请", en = "Applied for jointly") @NotNull
        Boolean jointly)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.APPLY_CONFIRMATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                file.performance().title() == Title.COURT_SETTLEMENT,
                "NO_CONFIRMATION_NEEDED",
                "本案系法院调解，调解书已可强制执行，无需司法确认；请“进入履行”。",
                "This was settled in court and can be enforced without confirmation; start performance.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        !jointly,
                        "NOT_JOINT",
                        "司法确认由双方共同申请，请与义务人共同提出。",
                        "Both sides apply for judicial confirmation together.")
                .or(() -> new CourtEvent.ConfirmationAppliedFor(new Court.Confirmation(court, on, null)));
    }
}
