package org.qingshan.rest.internal.doors;

import java.util.List;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.lifecycle.Step;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Problem;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.TakenAnswer;
import org.qingshan.sdk.Label;

/** Steps at the door. */
final class Steps {
    private Steps() {}

    /** The step at an address. */
    static <S extends Step<?>> S of(S[] table, String id) {
        for (S step : table) {
            if (step.id().equals(id) && !step.from().isEmpty()) {
                return step;
            }
        }
        throw new NotFoundException("步骤", "step", id);
    }

    /** Every step that can be taken of a file that is there, as OpenAPI names them. */
    static List<Route.Variant> variants(List<? extends Step<?>> table, String prefix) {
        return table.stream()
                .filter(step -> !step.from().isEmpty())
                .map(step -> new Route.Variant(step.id(), new Label(step.zh(), step.en()), prefix + step.id()))
                .toList();
    }

    static Answer answer(StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Taken taken) {
            return Answer.ok(TakenAnswer.of(taken)).version(taken.version());
        }
        throw Problem.refused(((StepOutcome.Refused) outcome).rejections());
    }
}
