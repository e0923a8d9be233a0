package org.qingshan.rest.internal.doors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStage;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.cases.StageEntry;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Json;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.CaseAnswer;
import org.qingshan.rest.internal.wire.CaseAnswer.StageAnswer;
import org.qingshan.rest.internal.wire.DeadlineAnswer;
import org.qingshan.rest.internal.wire.JournalAnswer;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.rest.internal.wire.StepAnswer;
import org.qingshan.rest.internal.wire.TakenAnswer;
import org.qingshan.rest.internal.wire.VerificationAnswer;

/** Cases, their steps and their record. */
public final class CaseDoor {
    /** What OpenAPI calls the record of a step of a case. */
    public static final String SCHEMAS = "CaseStep-";

    private final Services services;
    private final Function<String, LabelAnswer> events = Journals.labels(Arrays.asList(CaseStep.values()));

    public CaseDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/cases")
                        .doc("案件列表", "Cases")
                        .query(Dossiers.filters(CaseStage.values()))
                        .query(
                                Parameter.text("officer", 100, "承办人账号", "Login of the officer in charge"),
                                Dossiers.sort("due", "-updated", "-opened"))
                        .answersPage(CaseAnswer.Summary.class)
                        .to(this::list),
                Route.get("/cases/{id}")
                        .doc("案件现状：案卷、期限、可办步骤", "A case as it stands: file, deadlines, steps")
                        .answers(CaseAnswer.class)
                        .versioned()
                        .to(call -> one(services.cases().get(call.caller(), call.path("id")))),
                Route.post("/cases/{id}/steps/{step}")
                        .doc("办理案件步骤", "Take a step of a case")
                        .takesOneOf(Steps.variants(Arrays.asList(CaseStep.values()), SCHEMAS))
                        .needsVersion()
                        .repeatable()
                        .answers(TakenAnswer.class)
                        .versioned()
                        .to(this::take),
                Route.get("/cases/{id}/journal")
                        .doc("案件流水记录", "The record of a case")
                        .answersJournal(JournalAnswer.class)
                        .to(this::journal),
                Route.get("/cases/{id}/verification")
                        .doc("核验案件记录的哈希链", "Check the hash chain of a case's record")
                        .answers(VerificationAnswer.class)
                        .to(call -> Answer.ok(VerificationAnswer.of(
                                services.cases().verify(call.caller(), call.path("id")), call.language()))));
    }

    private Answer list(Call call) {
        CaseService cases = services.cases();
        DossierQuery query = Dossiers.query(call, StreamId.Kind.CASE);
        Dossiers dossiers = new Dossiers(services);
        return Pages.answer(
                Pages.read(() -> cases.list(call.caller(), query)),
                cases.count(call.caller(), query),
                dossiers::caseSummary);
    }

    private Answer one(CaseView view) {
        Dossiers dossiers = new Dossiers(services);
        CaseAnswer answer = new CaseAnswer(
                dossiers.caseSummary(view.row()),
                Json.MAPPER.valueToTree(view.file()),
                view.deadlines().stream()
                        .map(d -> DeadlineAnswer.of(d, dossiers.today()))
                        .toList(),
                stages(view.file(), dossiers.today()),
                view.steps().stream().map(StepAnswer::of).toList());
        return Answer.ok(answer).version(view.row().version());
    }

    private static List<StageAnswer> stages(CaseFile file, LocalDate today) {
        List<StageAnswer> stays = new ArrayList<>();
        List<StageEntry> entries = file.stages();
        for (int i = 0; i < entries.size(); i++) {
            StageEntry entry = entries.get(i);
            LocalDate left = i + 1 < entries.size() ? entries.get(i + 1).enteredOn() : null;
            stays.add(new StageAnswer(
                    entry.stage().name(),
                    LabelAnswer.of(entry.stage()),
                    entry.enteredOn(),
                    left,
                    ChronoUnit.DAYS.between(entry.enteredOn(), left == null ? today : left)));
        }
        return stays;
    }

    private Answer take(Call call) {
        CaseStep step = Steps.of(CaseStep.values(), call.path("step"));
        return Steps.answer(services.cases()
                .take(call.caller(), call.path("id"), call.version(), step, call.tree(), call.requestKey()));
    }

    private Answer journal(Call call) {
        CaseService cases = services.cases();
        String id = call.path("id");
        List<Entry> entries = cases.journal(call.caller(), id, call.afterSequence(), call.limit() + 1);
        long total = cases.get(call.caller(), id).row().version();
        return Journals.page(call, entries, total, events);
    }
}
