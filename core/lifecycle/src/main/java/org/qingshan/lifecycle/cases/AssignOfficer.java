package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 指派承办人. */
public record AssignOfficer(
        @Field(zh = "指派日期", en = "Assigned on") @NotNull LocalDate on,

        @Field(zh = "承办人账号", en = "Account") @NotBlank @Size(max = 50)
        String login,

        @Field(zh = "承办人姓名", en = "Name") @NotBlank @Size(max = 50)
        String name)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.ASSIGN_OFFICER;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .notInFuture(on, rules)
                .notBefore(on, file.filing().openedOn(), "立案日", "the day the case was opened")
                .or(() -> new FilingEvent.OfficerAssigned(on, new Filing.Officer(login, name)));
    }
}
