package org.qingshan.lifecycle;

import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.sdk.Labelled;

/** Asks the table first, then the step's own rule. */
public final class Procedure {
    private Procedure() {}

    /** What a command does to a file, or every reason why it must not. Pure; the command has passed validation. */
    public static <F extends Staged, E> Decision<E> decide(F file, Command<F, E> command, Rules rules) {
        Optional<Rejection> closed = why(file, command.step(), rules);
        return closed.isPresent() ? Decision.reject(closed.get()) : command.decide(file, rules);
    }

    /** Why a step cannot be taken now, whatever is filled in; empty when it can. Pure. */
    public static <F extends Staged> Optional<Rejection> why(F file, Step<F> step, Rules rules) {
        return step.isTabled(file) ? step.obstacle(file, rules) : Optional.of(notTabled(file, step, rules));
    }

    private static <F extends Staged> Rejection notTabled(F file, Step<F> step, Rules rules) {
        boolean started = file.version() > 0;
        return new Rejection(
                "STEP_NOT_OPEN",
                (started ? "现处于“" + file.stage().zh() + "”阶段" : "尚未登记") + "，不能“" + step.zh() + "”。现在可以："
                        + step.table().stream()
                                .filter(s -> isOpen(file, s, rules))
                                .map(Labelled::zh)
                                .collect(Collectors.joining("、"))
                        + "。",
                (started ? "The stage is “" + file.stage().en() + "”" : "Nothing has been recorded yet") + ", where “"
                        + step.en() + "” is not possible. Possible now: "
                        + step.table().stream()
                                .filter(s -> isOpen(file, s, rules))
                                .map(Labelled::en)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static <F extends Staged> boolean isOpen(F file, Step<F> step, Rules rules) {
        return step.isTabled(file) && step.obstacle(file, rules).isEmpty();
    }
}
