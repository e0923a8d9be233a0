package org.qingshan.rest.internal.doors;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.qingshan.casework.Role;
import org.qingshan.lifecycle.Stage;
import org.qingshan.lifecycle.Step;
import org.qingshan.lifecycle.cases.CaseStage;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.clues.ClueStage;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.Coded;
import org.qingshan.rest.internal.wire.MetaAnswer;
import org.qingshan.rest.internal.wire.MetaAnswer.Stages;
import org.qingshan.rest.internal.wire.MetaAnswer.StepRow;
import org.qingshan.rest.internal.wire.MetaAnswer.Steps;
import org.qingshan.rest.internal.wire.Named;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.restoration.RestorationMode;

/** What stays the same while the platform runs: the procedure, and the constants with their names. */
public final class MetaDoor {
    private final Services services;
    private final String version;

    public MetaDoor(Services services, String version) {
        this.services = services;
        this.version = version;
    }

    public List<Route> routes() {
        return List.of(Route.get("/meta")
                .doc("产品、阶段、步骤与各类常量", "Product, stages, steps and constants")
                .answers(MetaAnswer.class)
                .to(this::meta));
    }

    private Answer meta(Call call) {
        return Answer.ok(new MetaAnswer(
                "青山 Qingshan",
                version,
                services.cases().today(),
                new Stages(stages(CaseStage.values()), stages(ClueStage.values())),
                new Steps(
                        steps(Arrays.asList(CaseStep.values()), CaseStage.values()),
                        steps(Arrays.asList(ClueStep.values()), ClueStage.values())),
                Arrays.stream(Channel.values()).map(Coded::of).toList(),
                Arrays.stream(Region.values()).map(Coded::of).toList(),
                Arrays.stream(DamageHead.values()).map(Coded::of).toList(),
                named(RestorationMode.values()),
                named(Role.values())));
    }

    private static List<Named> stages(Stage[] stages) {
        return Arrays.stream(stages).map(Named::of).toList();
    }

    private static <E extends Enum<E> & Labelled> List<Named> named(E[] constants) {
        return Arrays.stream(constants).map(c -> Named.of(c, c)).toList();
    }

    private static List<StepRow> steps(List<? extends Step<?>> table, Stage[] stages) {
        return table.stream()
                .map(step -> new StepRow(
                        step.id(),
                        step.zh(),
                        step.en(),
                        inOrder(stages, step.from()),
                        inOrder(stages, step.to()),
                        step.basis()))
                .toList();
    }

    /** In the order of the procedure; a set of constants need not keep it. */
    private static List<String> inOrder(Stage[] stages, Set<? extends Stage> some) {
        return Arrays.stream(stages).filter(some::contains).map(Stage::name).toList();
    }
}
