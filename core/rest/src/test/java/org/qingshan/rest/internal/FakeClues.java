package org.qingshan.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Actor;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.clues.ClueCommand;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueEvent.ClueRegistered;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.clue.GeoPoint;

/** One clue that has just been registered, at version 1. */
final class FakeClues implements ClueService {
    static final String ID = "01k0clue";
    private final RecordScope scope;
    private final Writes writes;

    FakeClues(RecordScope scope, Writes writes) {
        this.scope = scope;
        this.writes = writes;
    }

    static ClueFile file() {
        Clue clue = new Clue(
                "XC-1",
                LocalDate.of(2026, 5, 1),
                Region.NANNING,
                "邕江二桥下游",
                new GeoPoint(new BigDecimal("108.3"), new BigDecimal("22.8"), "CGCS2000"),
                "疑似非法取水",
                null);
        Map<String, Object> details = Map.of("编号", "XC-1");
        ClueEvent event = new ClueRegistered("water", Channel.PATROL, "water.patrol", clue, details);
        Actor actor = new Actor("folder", "平台", null);
        return ClueFile.of(List.of(new Recorded<>(1, Instant.parse("2026-05-02T00:00:00Z"), actor, event)));
    }

    static Dossier row() {
        return new Dossier(
                StreamId.clue(ID),
                1,
                "cd".repeat(32),
                "XC-1",
                "water.patrol",
                "01k0intake",
                "PATROL",
                "邕江二桥下游",
                "REGISTERED",
                true,
                "water",
                Region.NANNING,
                null,
                LocalDate.of(2026, 5, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                Instant.parse("2026-05-02T00:00:00Z"),
                Instant.parse("2026-05-02T00:00:00Z"));
    }

    private static void visible(Caller caller, String id) {
        if (!id.equals(ID) || !caller.maySee("water", Region.NANNING)) {
            throw new NotFoundException("线索", "clue", id);
        }
    }

    @Override
    public ClueView get(Caller caller, String id) {
        visible(caller, id);
        return new ClueView(row(), file(), List.of(), List.of());
    }

    @Override
    public Page<Dossier> list(Caller caller, DossierQuery query) {
        return FakeCases.page(query.after(), List.of(row()));
    }

    @Override
    public long count(Caller caller, DossierQuery query) {
        return 1;
    }

    @Override
    public StepOutcome.Taken register(Caller caller, JsonNode body, @Nullable String requestKey) {
        scope.bind(ClueStep.REGISTER.command(), body, "");
        if (caller.department() == null) {
            throw new ForbiddenException("只有承办人可以登记", "only officers register clues");
        }
        writes.add("clue under " + requestKey);
        return new StepOutcome.Taken("01k0new", "SG-1", 1, "REGISTERED", List.of("ClueRegistered"), null);
    }

    @Override
    public List<Registration> registerAll(
            Caller by, String department, ClueSource source, String intake, List<Clue> clues) {
        throw new UnsupportedOperationException("only the intake calls it");
    }

    @Override
    public StepOutcome take(
            Caller caller, String id, long expectedVersion, ClueStep step, JsonNode body, @Nullable String requestKey) {
        visible(caller, id);
        ClueFile file = file();
        ClueCommand command = (ClueCommand) scope.bind(step.command(), body, "");
        if (expectedVersion != file.version()) {
            throw new StaleVersionException(file.version());
        }
        Decision<ClueEvent> decision = Procedure.decide(file, command, FakeCases.RULES);
        if (decision instanceof Decision.Rejected<ClueEvent> rejected) {
            return new StepOutcome.Refused(rejected.rejections());
        }
        writes.add(step.id() + " under " + requestKey);
        return new StepOutcome.Taken(ID, "XC-1", 2, "VERIFYING", List.of("Happened"), null);
    }

    @Override
    public ObjectNode schema(ClueStep step) {
        return scope.schema(step.command());
    }

    @Override
    public List<Entry> journal(Caller caller, String id, long after, int limit) {
        visible(caller, id);
        return FakeCases.entries(StreamId.clue(id), "ClueRegistered", 1, after, limit);
    }

    @Override
    public ChainReport verify(Caller caller, String id) {
        visible(caller, id);
        return new ChainReport(1, "cd".repeat(32), null, null);
    }
}
