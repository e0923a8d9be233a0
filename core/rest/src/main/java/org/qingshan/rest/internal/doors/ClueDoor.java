package org.qingshan.rest.internal.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.ClueService.ClueView;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStage;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Json;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.ClueAnswer;
import org.qingshan.rest.internal.wire.DeadlineAnswer;
import org.qingshan.rest.internal.wire.JournalAnswer;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.rest.internal.wire.StepAnswer;
import org.qingshan.rest.internal.wire.TakenAnswer;
import org.qingshan.rest.internal.wire.VerificationAnswer;

/** Clues, their steps and their record. */
public final class ClueDoor {
    /** What OpenAPI calls the record of a step of a clue. */
    public static final String SCHEMAS = "ClueStep-";

    private final Services services;
    private final Function<String, LabelAnswer> events = Journals.labels(Arrays.asList(ClueStep.values()));

    public ClueDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/clues")
                        .doc("线索列表", "Clues")
                        .query(Dossiers.filters(ClueStage.values()))
                        .query(Dossiers.channel(), Dossiers.sort("due", "-updated", "-opened"))
                        .answersPage(ClueAnswer.Summary.class)
                        .to(this::list),
                Route.post("/clues")
                        .doc("手工登记线索", "Register a clue by hand")
                        .takesTree(SCHEMAS + ClueStep.REGISTER.id())
                        .repeatable()
                        .creates(TakenAnswer.class)
                        .versioned()
                        .to(this::register),
                Route.get("/clues/{id}")
                        .doc("线索现状：内容、期限、可办步骤", "A clue as it stands: content, deadlines, steps")
                        .answers(ClueAnswer.class)
                        .versioned()
                        .to(call -> one(services.clues().get(call.caller(), call.path("id")))),
                Route.post("/clues/{id}/steps/{step}")
                        .doc("办理线索步骤", "Take a step of a clue")
                        .takesOneOf(Steps.variants(Arrays.asList(ClueStep.values()), SCHEMAS))
                        .needsVersion()
                        .repeatable()
                        .answers(TakenAnswer.class)
                        .versioned()
                        .to(this::take),
                Route.get("/clues/{id}/journal")
                        .doc("线索流水记录", "The record of a clue")
                        .answersJournal(JournalAnswer.class)
                        .to(this::journal),
                Route.get("/clues/{id}/verification")
                        .doc("核验线索记录的哈希链", "Check the hash chain of a clue's record")
                        .answers(VerificationAnswer.class)
                        .to(call -> Answer.ok(VerificationAnswer.of(
                                services.clues().verify(call.caller(), call.path("id")), call.language()))));
    }

    private Answer list(Call call) {
        ClueService clues = services.clues();
        DossierQuery query = Dossiers.query(call, StreamId.Kind.CLUE);
        Dossiers dossiers = new Dossiers(services);
        return Pages.answer(
                Pages.read(() -> clues.list(call.caller(), query)),
                clues.count(call.caller(), query),
                dossiers::clueSummary);
    }

    private Answer register(Call call) {
        StepOutcome.Taken taken = services.clues().register(call.caller(), call.tree(), call.requestKey());
        return Answer.created("/clues/" + taken.id(), TakenAnswer.of(taken)).version(taken.version());
    }

    private Answer one(ClueView view) {
        Dossiers dossiers = new Dossiers(services);
        ClueFile file = view.file();
        ClueAnswer answer = new ClueAnswer(
                dossiers.clueSummary(view.row()),
                file.clue().facts(),
                tree(file.clue().point()),
                file.details().isEmpty() ? null : tree(file.details()),
                tree(file.verification()),
                Json.MAPPER.valueToTree(file),
                view.deadlines().stream()
                        .map(d -> DeadlineAnswer.of(d, dossiers.today()))
                        .toList(),
                view.steps().stream().map(StepAnswer::of).toList());
        return Answer.ok(answer).version(view.row().version());
    }

    private static @Nullable JsonNode tree(@Nullable Object value) {
        return value == null ? null : Json.MAPPER.valueToTree(value);
    }

    private Answer take(Call call) {
        ClueStep step = Steps.of(ClueStep.values(), call.path("step"));
        return Steps.answer(services.clues()
                .take(call.caller(), call.path("id"), call.version(), step, call.tree(), call.requestKey()));
    }

    private Answer journal(Call call) {
        ClueService clues = services.clues();
        String id = call.path("id");
        List<Entry> entries = clues.journal(call.caller(), id, call.afterSequence(), call.limit() + 1);
        long total = clues.get(call.caller(), id).row().version();
        return Journals.page(call, entries, total, events);
    }
}
