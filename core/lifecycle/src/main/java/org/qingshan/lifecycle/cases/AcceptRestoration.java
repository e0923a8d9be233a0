package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

/** 验收. */
public record AcceptRestoration(
        @Field(zh = "验收日期", en = "Accepted on") @NotNull LocalDate on,
        @Field(zh = "验收人员", en = "Members") @NotEmpty List<@NotBlank @Size(max = 50) String> members,

        @Field(zh = "验收意见", en = "Opinion", lines = 3) @NotBlank @Size(max = 2000)
        String opinion,

        @Field(zh = "验收文件文号", en = "Document number") @Size(max = 100) @Nullable
        String document)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.ACCEPT_RESTORATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                        file.closing().acceptance() != null,
                        "ALREADY_ACCEPTED",
                        "已经验收，可以“结案”。",
                        "It has been accepted; the case can be closed.")
                .or(() -> ExemptEvaluation.obligationsOpen(file));
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new ClosingEvent.RestorationAccepted(new Closing.Acceptance(on, members, opinion, document)));
    }
}
