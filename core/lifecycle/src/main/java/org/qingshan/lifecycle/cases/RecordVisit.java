package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 监督检查. */
public record RecordVisit(
        @Field(zh = "检查日期", en = "Visited on") @NotNull LocalDate on,
        @Field(zh = "检查人员", en = "Inspectors") @NotEmpty List<@NotBlank @Size(max = 50) String> inspectors,

        @Field(zh = "检查情况", en = "Findings", lines = 3) @NotBlank @Size(max = 4000)
        String findings,

        @Field(zh = "存在问题", en = "Problems", lines = 2) @Size(max = 2000) @Nullable
        String problems)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.RECORD_VISIT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() ->
                        new PerformanceEvent.VisitRecorded(new Performance.Visit(on, inspectors, findings, problems)));
    }
}
