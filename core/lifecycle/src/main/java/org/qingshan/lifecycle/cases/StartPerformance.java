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

/** 进入履行: of an agreement, confirmed or not, or of a judgment. */
public record StartPerformance(
        @Field(zh = "进入履行日期", en = "Started on") @NotNull LocalDate on,

        @Field(zh = "说明", en = "Note", lines = 2) @Size(max = 1000) @Nullable
        String note)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.START_PERFORMANCE;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                file.performance().items().isEmpty(),
                "NOTHING_TO_PERFORM",
                "诉讼请求已被驳回，没有需要履行的内容；请“终止索赔”。",
                "The claims were dismissed and there is nothing to perform; end the claim.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new PerformanceEvent.PerformanceStarted(on, note));
    }
}
