package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 登记答复: what the obligor answers to a notice that was served. */
public record RecordReply(
        @Field(zh = "答复日期", en = "Replied on") @NotNull LocalDate on,
        @Field(zh = "答复", en = "Answer") @NotNull Answer answer,

        @Field(zh = "说明", en = "Note", lines = 2) @Size(max = 1000) @Nullable
        String note)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.RECORD_REPLY;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        Optional<Notice> notice = file.consultation().notice();
        return Rejection.when(
                        notice.flatMap(Notice::servedOn).isEmpty(),
                        "NOT_SERVED",
                        "告知书尚未送达，请先“登记送达”。",
                        "The notice has not been served; record its service first.")
                .or(() -> Rejection.when(
                        notice.map(n -> n.reply() != null).orElse(false),
                        "ALREADY_REPLIED",
                        "该告知书已有答复；如需再次磋商，请重新“发出磋商告知书”或由义务人“申请先行磋商”。",
                        "The notice has been answered; issue another one, or let the obligor apply for consultation."));
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        LocalDate served =
                file.consultation().notice().flatMap(Notice::servedOn).orElseThrow();
        return new Rejections()
                .dated(on, file, rules)
                .notBefore(on, served, "告知书送达日", "the day the notice was served")
                .or(() -> new ConsultationEvent.ReplyRecorded(new Notice.Reply(on, answer, note)));
    }
}
