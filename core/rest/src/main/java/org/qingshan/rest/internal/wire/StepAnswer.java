package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.StepView;
import org.qingshan.rest.internal.http.ProblemAnswer.RejectionAnswer;

/**
 * A step: open with the JSON Schema of what to fill in, or closed with the reason.
 *
 * @param id as in the address
 * @param basis where the law says so
 * @param needsPlugin whether the department's plugin takes part
 * @param schema left out when closed
 * @param reason left out when open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepAnswer(
        String id,
        String zh,
        String en,
        String basis,
        boolean open,
        boolean needsPlugin,
        @Nullable ObjectNode schema,
        @Nullable RejectionAnswer reason) {
    public static StepAnswer of(StepView step) {
        var reason = step.reason();
        return new StepAnswer(
                step.id(),
                step.zh(),
                step.en(),
                step.basis(),
                step.open(),
                step.needsPlugin(),
                step.schema(),
                reason == null ? null : new RejectionAnswer(reason.code(), reason.zh(), reason.en()));
    }
}
