package org.qingshan.casework.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.StepView;
import org.qingshan.casework.port.Dossier;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Stage;
import org.qingshan.lifecycle.Staged;
import org.qingshan.lifecycle.Step;

/** What a caller may do with a file now, and why not the rest. */
final class StepViews<F extends Staged, E extends Event<F>> {
    /** Says why a department's plugin cannot take part; empty when it can. */
    interface PluginCheck {
        Optional<Rejection> missing(String department);
    }

    private final Desk<F, E> desk;
    private final PluginCheck plugins;

    StepViews(Desk<F, E> desk, PluginCheck plugins) {
        this.desk = desk;
        this.plugins = plugins;
    }

    /** Open ones first; both in the order of the procedure. Steps that start a file are not listed. */
    List<StepView> of(Caller caller, Dossier row, F file) {
        List<StepView> open = new ArrayList<>();
        List<StepView> closed = new ArrayList<>();
        for (Step<F> step : desk.kind().steps()) {
            if (step.from().isEmpty()) {
                continue;
            }
            Rejection reason = reason(caller, row, file, step);
            (reason == null ? open : closed).add(view(step, reason));
        }
        open.addAll(closed);
        return open;
    }

    private StepView view(Step<F> step, @Nullable Rejection reason) {
        return new StepView(
                step.id(),
                step.zh(),
                step.en(),
                step.basis(),
                desk.kind().needsPlugin(step),
                reason == null ? desk.scope().schema(step.command()) : null,
                reason);
    }

    private @Nullable Rejection reason(Caller caller, Dossier row, F file, Step<F> step) {
        if (!step.isTabled(file)) {
            return elsewhere(step);
        }
        Optional<Rejection> rule = Procedure.why(file, step, desk.rules());
        if (rule.isPresent()) {
            return rule.get();
        }
        if (!caller.mayWork(row.department(), row.region())) {
            return new Rejection(
                    "FORBIDDEN",
                    "只有承办部门在本辖区的承办人可以办理",
                    "Only an officer of the department in charge, in this region, may do this");
        }
        return desk.kind().needsPlugin(step) ? plugins.missing(row.department()).orElse(null) : null;
    }

    /** In a list of steps it is enough to say where this one belongs. */
    private static Rejection elsewhere(Step<?> step) {
        return new Rejection(
                "STEP_NOT_OPEN",
                "在" + stages(step, Stage::zh, "、") + "阶段办理",
                "Taken in the stage " + stages(step, Stage::en, ", "));
    }

    private static String stages(Step<?> step, Function<Stage, String> name, String between) {
        return step.from().stream().map(stage -> "“" + name.apply(stage) + "”").collect(Collectors.joining(between));
    }
}
