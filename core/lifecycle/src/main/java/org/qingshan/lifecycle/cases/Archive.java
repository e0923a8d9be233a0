package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 归档. */
public record Archive(
        @Field(zh = "归档日期", en = "Archived on") @NotNull LocalDate on,

        @Field(zh = "档号", en = "Archive number") @NotBlank @Size(max = 100)
        String archiveNumber,

        @Field(zh = "页数", en = "Pages") @NotNull @Positive Integer pages,

        @Field(zh = "档案管理人", en = "Archivist") @NotBlank @Size(max = 50)
        String archivist)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.ARCHIVE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new ClosingEvent.CaseArchived(new Closing.Archive(on, archiveNumber, pages, archivist)));
    }
}
