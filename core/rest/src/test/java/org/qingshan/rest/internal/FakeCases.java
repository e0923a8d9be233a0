package org.qingshan.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.StepView;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Actor;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.cases.Assessment;
import org.qingshan.lifecycle.cases.CaseCommand;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.cases.FilingEvent.CaseOpened;
import org.qingshan.lifecycle.cases.InvestigationEvent.AssessmentRecorded;
import org.qingshan.lifecycle.cases.InvestigationEvent.InvestigationStarted;
import org.qingshan.lifecycle.cases.Obligor;
import org.qingshan.lifecycle.cases.ObligorKind;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;

/** One case under investigation, at version 3, judged by the real procedure and the real validation. */
final class FakeCases implements CaseService {
    static final String ID = "01k0case";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Rules RULES = RuleBook.shipped().on(TODAY);

    private final RecordScope scope;
    private final Writes writes;

    FakeCases(RecordScope scope, Writes writes) {
        this.scope = scope;
        this.writes = writes;
    }

    static CaseFile file() {
        Actor actor = new Actor("officer", "韦青", "water");
        Instant at = Instant.parse("2026-05-20T02:00:00Z");
        Obligor obligor = new Obligor("南宁某采砂公司", ObligorKind.values()[0], null, null);
        List<CaseEvent> events = List.of(
                new CaseOpened(
                        LocalDate.of(2026, 5, 12),
                        "桂水赔〔2026〕1号",
                        "邕江非法取水案",
                        "初步核查报告",
                        "李局",
                        "water",
                        Region.NANNING,
                        List.of("01k0clue"),
                        List.of(obligor)),
                new InvestigationStarted(LocalDate.of(2026, 5, 20), List.of("韦青", "黄河"), null),
                new AssessmentRecorded(new Assessment(
                        1,
                        LocalDate.of(2026, 5, 25),
                        "water.surface-water",
                        "1.2.0",
                        new Label("地表水", "Surface water"),
                        Map.of("type", "object"),
                        Map.of("volume", 1000),
                        FakeCatalog.estimate(new BigDecimal("1000")),
                        null)));
        CaseFile file = CaseFile.BLANK;
        for (int i = 0; i < events.size(); i++) {
            file = file.after(new Recorded<>(i + 1, at, actor, events.get(i)));
        }
        return file;
    }

    static Dossier row() {
        return new Dossier(
                StreamId.caseFile(ID),
                3,
                "ab".repeat(32),
                "桂水赔〔2026〕1号",
                null,
                null,
                null,
                "邕江非法取水案",
                "INVESTIGATING",
                true,
                "water",
                Region.NANNING,
                "officer",
                LocalDate.of(2026, 5, 12),
                LocalDate.of(2026, 5, 31),
                "INVESTIGATION",
                null,
                new BigDecimal("34500"),
                new BigDecimal("34500.5"),
                null,
                null,
                "南宁某采砂公司、某运输公司",
                "",
                "",
                Instant.parse("2026-05-12T02:00:00Z"),
                Instant.parse("2026-05-25T02:00:00Z"));
    }

    private static void visible(Caller caller, String id) {
        if (!id.equals(ID) || !caller.maySee("water", Region.NANNING)) {
            throw new NotFoundException("案件", "case", id);
        }
    }

    @Override
    public CaseView get(Caller caller, String id) {
        visible(caller, id);
        Deadline deadline = new Deadline(
                DeadlineKind.INVESTIGATION,
                new Label("完成损害调查", "Finish the investigation"),
                LocalDate.of(2026, 5, 20),
                LocalDate.of(2026, 5, 31),
                null,
                "文件确定",
                false,
                true);
        CaseFile file = file();
        List<StepView> steps = List.of(
                view(CaseStep.ADD_EVIDENCE, null),
                view(CaseStep.CLOSE, Procedure.why(file, CaseStep.CLOSE, RULES).orElseThrow()));
        return new CaseView(row(), file, List.of(deadline), steps);
    }

    private StepView view(CaseStep step, @Nullable Rejection reason) {
        return new StepView(
                step.id(), step.zh(), step.en(), step.basis(), false, reason == null ? schema(step) : null, reason);
    }

    @Override
    public Page<Dossier> list(Caller caller, DossierQuery query) {
        return page(query.after(), List.of(row()));
    }

    static Page<Dossier> page(@Nullable String after, List<Dossier> rows) {
        if (after != null && !after.equals("start")) {
            throw new IllegalArgumentException("no cursor of this list");
        }
        return new Page<>(rows, null);
    }

    @Override
    public long count(Caller caller, DossierQuery query) {
        return 1;
    }

    @Override
    public Page<Dossier> inbox(Caller caller, @Nullable String after, int limit) {
        return page(after, List.of(row(), FakeClues.row()));
    }

    @Override
    public StepOutcome take(
            Caller caller, String id, long expectedVersion, CaseStep step, JsonNode body, @Nullable String requestKey) {
        visible(caller, id);
        if (!caller.mayWork("water", Region.NANNING)) {
            throw new ForbiddenException("只有承办人可以办理", "only its officer may do this");
        }
        CaseFile file = file();
        CaseCommand command = (CaseCommand) scope.bind(step.command(), body, "");
        if (expectedVersion != file.version()) {
            throw new StaleVersionException(file.version());
        }
        Decision<CaseEvent> decision = Procedure.decide(file, command, RULES);
        if (decision instanceof Decision.Rejected<CaseEvent> rejected) {
            return new StepOutcome.Refused(rejected.rejections());
        }
        writes.add(step.id() + " under " + requestKey);
        return new StepOutcome.Taken(ID, "桂水赔〔2026〕1号", 4, file.stage().name(), List.of("Happened"), null);
    }

    @Override
    public ObjectNode schema(CaseStep step) {
        return scope.schema(step.command());
    }

    @Override
    public List<Entry> journal(Caller caller, String id, long after, int limit) {
        visible(caller, id);
        return entries(StreamId.caseFile(id), "CaseOpened", 3, after, limit);
    }

    static List<Entry> entries(StreamId stream, String type, int count, long after, int limit) {
        return LongStream.rangeClosed(after + 1, Math.min(count, after + limit))
                .mapToObj(n -> new Entry(
                        stream,
                        n,
                        type,
                        1,
                        Instant.parse("2026-05-20T02:00:00Z"),
                        "officer",
                        "韦青",
                        "water",
                        n == 3 ? "not json" : "{\"on\":\"2026-05-12\"}",
                        "0".repeat(64),
                        "ab".repeat(32),
                        null))
                .toList();
    }

    @Override
    public ChainReport verify(Caller caller, String id) {
        visible(caller, id);
        return new ChainReport(2, "ab".repeat(32), 3L, new Label("哈希不一致", "the hash differs"));
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }
}
