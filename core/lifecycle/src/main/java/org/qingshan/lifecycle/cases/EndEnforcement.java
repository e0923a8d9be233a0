package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 执行结束. */
public record EndEnforcement(
        @Field(zh = "结束日期", en = "Ended on") @NotNull LocalDate on,
        @Field(zh = "执行结果", en = "Result") @NotNull EnforcementResult result,

        @Field(zh = "说明", en = "Note", lines = 2) @Size(max = 1000) @Nullable
        String note)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.END_ENFORCEMENT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new PerformanceEvent.EnforcementEnded(on, result, note));
    }
}
