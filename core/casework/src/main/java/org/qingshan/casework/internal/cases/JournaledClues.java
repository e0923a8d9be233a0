package org.qingshan.casework.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.IdempotencyMismatchException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Role;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.Ids;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.VersionConflictException;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.clues.ClueCommand;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStage;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.lifecycle.clues.FileClue;
import org.qingshan.lifecycle.clues.JoinCase;
import org.qingshan.lifecycle.clues.RegisterClue;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;

/** Clues on a journal. */
@Component(service = ClueService.class, configurationPid = "org.qingshan.casework")
public final class JournaledClues implements ClueService {
    /** Settings in {@code etc/org.qingshan.casework.cfg}. */
    public @interface Settings {
        /** How case numbers are written. */
        String case_number() default "{region}环赔〔{year}〕{n}号";
    }

    private final RecordScope scope = new RecordScope();
    private final Desk<ClueFile, ClueEvent> desk;
    private final OtherSide otherSide;
    private final CaseNumbers numbers;
    private final StepViews<ClueFile, ClueEvent> views;
    private final Replay<ClueFile, ClueEvent> replay;
    private final ChainCheck<ClueFile, ClueEvent> check;

    @Activate
    public JournaledClues(@Reference Journal journal, @Reference DatedRules rules, Settings settings) {
        this(journal, rules, settings.case_number(), Clock.systemUTC());
    }

    public JournaledClues(Journal journal, DatedRules rules, String caseNumber, Clock clock) {
        desk = new Desk<>(new ClueKind(), journal, scope, rules, clock);
        otherSide = new OtherSide(new Desk<>(new CaseKind(), journal, scope, rules, clock), desk);
        numbers = new CaseNumbers(caseNumber);
        views = new StepViews<>(desk, department -> Optional.empty());
        replay = new Replay<>(desk);
        check = new ChainCheck<>(desk);
    }

    @Deactivate
    void close() {
        scope.close();
    }

    @Override
    public ClueView get(Caller caller, String id) {
        Dossier row = desk.visible(caller, id);
        ClueFile file = desk.file(row);
        return new ClueView(row, file, desk.deadlines(file), views.of(caller, row, file));
    }

    @Override
    public Page<Dossier> list(Caller caller, DossierQuery query) {
        return desk.journal().list(desk.bounded(caller, query));
    }

    @Override
    public long count(Caller caller, DossierQuery query) {
        return desk.journal().count(desk.bounded(caller, query));
    }

    @Override
    public ObjectNode schema(ClueStep step) {
        return scope.schema(step.command());
    }

    @Override
    public StepOutcome.Taken register(Caller caller, JsonNode body, @Nullable String requestKey) {
        Replay.check(requestKey);
        if (!caller.has(Role.OFFICER) || caller.department() == null || caller.region() == null) {
            throw new ForbiddenException("只有承办人可以登记线索", "only an officer registers clues");
        }
        String department = caller.department();
        RegisterClue filled = desk.bind(RegisterClue.class, body);
        if (!caller.mayWork(department, filled.region())) {
            throw InvalidInputException.of("region", "Region", "不在本账号的辖区内", "is outside of this account's region");
        }
        return desk.journal().write(writer -> {
            // The counter's row is locked until the transaction ends: the same request sent twice at once waits here
            int n = writer.next("clue-reference/" + desk.today().getYear());
            if (requestKey != null) {
                Optional<Entry> earlier = desk.journal().findStart(StreamId.Kind.CLUE, caller.login(), requestKey);
                if (earlier.isPresent()) {
                    return started(earlier.get(), department, filled);
                }
            }
            String reference = filled.reference() == null || filled.reference().isBlank()
                    ? "XS" + desk.today().getYear() + "-" + String.format("%05d", n)
                    : filled.reference();
            Desk.Written<ClueFile> written = registered(
                    writer, withReference(department, filled, reference), caller, requestKey, UnaryOperator.identity());
            if (!written.isNew()) {
                throw InvalidInputException.of(
                        "reference", "Unique", "编号已被使用：" + reference, "is taken already: " + reference);
            }
            return written.taken(null);
        });
    }

    private static RegisterClue withReference(String department, RegisterClue filled, String reference) {
        Clue clue = new Clue(
                reference,
                filled.foundOn(),
                filled.region(),
                filled.place(),
                filled.point(),
                filled.facts(),
                filled.suspectedObligor());
        return RegisterClue.of(department, filled.channel(), null, clue, Map.of());
    }

    /** The answer of the first time; {@code filled} must be what was sent then. */
    private StepOutcome.Taken started(Entry first, String department, RegisterClue filled) {
        ClueEvent.ClueRegistered then =
                (ClueEvent.ClueRegistered) desk.recorded(first).event();
        String reference = filled.reference() == null || filled.reference().isBlank()
                ? then.clue().reference()
                : filled.reference();
        Decision<ClueEvent> again = Procedure.decide(
                ClueFile.BLANK, withReference(department, filled, reference), desk.rulesOn(first.at()));
        boolean same = again instanceof Decision.Accepted<ClueEvent> accepted
                && Json.write(desk.mapper(), accepted.events().get(0)).equals(first.payload());
        if (!same) {
            throw new IdempotencyMismatchException();
        }
        return new StepOutcome.Taken(
                first.stream().id(), reference, 1, ClueStage.REGISTERED.name(), List.of(first.type()), null);
    }

    @Override
    public List<Registration> registerAll(
            Caller by, String department, ClueSource source, String intake, List<Clue> clues) {
        return desk.journal().write(writer -> {
            List<Registration> registrations = new ArrayList<>(clues.size());
            for (Clue clue : clues) {
                RegisterClue command = RegisterClue.of(department, source.channel(), source.id(), clue, Map.of());
                Desk.Written<ClueFile> written = registered(writer, command, by, null, row -> withIntake(row, intake));
                registrations.add(written.isNew() ? Registration.ACCEPTED : known(writer, source, clue, intake));
            }
            return registrations;
        });
    }

    private static Registration known(JournalWriter writer, ClueSource source, Clue clue, String intake) {
        return writer.findClue(source.id(), clue.reference())
                        .filter(row -> intake.equals(row.intake()))
                        .isPresent()
                ? Registration.ALREADY_ACCEPTED
                : Registration.DUPLICATE;
    }

    private Desk.Written<ClueFile> registered(
            JournalWriter writer,
            RegisterClue command,
            Caller by,
            @Nullable String requestKey,
            UnaryOperator<Dossier> complete) {
        Decision<ClueEvent> decision = Procedure.decide(ClueFile.BLANK, command, desk.rules());
        if (decision instanceof Decision.Rejected<ClueEvent> rejected) {
            throw InvalidInputException.of(
                    "foundOn",
                    rejected.rejections().get(0).code(),
                    rejected.rejections().get(0).zh(),
                    rejected.rejections().get(0).en());
        }
        List<ClueEvent> events = ((Decision.Accepted<ClueEvent>) decision).events();
        return desk.write(writer, Ids.next(desk.clock()), null, ClueFile.BLANK, events, by, requestKey, complete);
    }

    private static Dossier withIntake(Dossier row, String intake) {
        return new Dossier(
                row.stream(),
                row.version(),
                row.headHash(),
                row.number(),
                row.source(),
                intake,
                row.channel(),
                row.title(),
                row.stage(),
                row.open(),
                row.department(),
                row.region(),
                row.officer(),
                row.startedOn(),
                row.nextDue(),
                row.nextDeadline(),
                row.relatedCase(),
                row.assessedLow(),
                row.assessedHigh(),
                row.agreed(),
                row.received(),
                row.parties(),
                row.search(),
                row.state(),
                row.createdAt(),
                row.updatedAt());
    }

    @Override
    public StepOutcome take(
            Caller caller, String id, long expectedVersion, ClueStep step, JsonNode body, @Nullable String requestKey) {
        Replay.check(requestKey);
        ClueCommand command = desk.bind(step.command(), body);
        try {
            return desk.journal().write(writer -> taken(writer, caller, id, expectedVersion, command, requestKey));
        } catch (VersionConflictException | DuplicateRequestException e) {
            Dossier now = desk.visible(caller, id);
            return earlier(now, requestKey, command).orElseThrow(() -> new StaleVersionException(now.version()));
        }
    }

    private StepOutcome taken(
            JournalWriter writer,
            Caller caller,
            String id,
            long expectedVersion,
            ClueCommand command,
            @Nullable String requestKey) {
        Dossier row = desk.visible(caller, id, writer);
        desk.requireWork(caller, row);
        if (row.version() != expectedVersion) {
            return earlier(row, requestKey, command).orElseThrow(() -> new StaleVersionException(row.version()));
        }
        ClueFile file = desk.file(row);
        ClueCommand complete = command instanceof FileClue filing ? withCase(filing, Ids.next(desk.clock())) : command;
        Decision<ClueEvent> decision = Procedure.decide(file, complete, desk.rules());
        if (decision instanceof Decision.Rejected<ClueEvent> rejected) {
            return earlier(row, requestKey, command).orElseGet(() -> new StepOutcome.Refused(rejected.rejections()));
        }
        List<Rejection> refused = otherSide(writer, caller, row, file, complete);
        if (!refused.isEmpty()) {
            return new StepOutcome.Refused(refused);
        }
        List<ClueEvent> events = ((Decision.Accepted<ClueEvent>) decision).events();
        Desk.Written<ClueFile> written =
                desk.write(writer, id, row, file, events, caller, requestKey, UnaryOperator.identity());
        return written.taken(written.file().caseId());
    }

    private List<Rejection> otherSide(
            JournalWriter writer, Caller caller, Dossier row, ClueFile file, ClueCommand command) {
        if (command instanceof FileClue filing) {
            return otherSide.openCase(writer, caller, row, file, filing, numbers);
        }
        return command instanceof JoinCase join ? otherSide.joinCase(writer, caller, row, join) : List.of();
    }

    private static FileClue withCase(FileClue command, String caseId) {
        return new FileClue(
                command.on(), command.title(), command.basis(), command.approver(), command.obligors(), caseId);
    }

    /** What a repeated request came to; a case it opened is the one the clue went into. */
    private Optional<StepOutcome> earlier(Dossier row, @Nullable String requestKey, ClueCommand command) {
        ClueCommand same = command instanceof FileClue filing
                ? withCase(filing, row.relatedCase() == null ? "" : row.relatedCase())
                : command;
        return replay.find(row.stream(), requestKey, row.number(), same, row.relatedCase());
    }

    @Override
    public List<Entry> journal(Caller caller, String id, long after, int limit) {
        return desk.journal().entries(desk.visible(caller, id).stream(), after, limit);
    }

    @Override
    public ChainReport verify(Caller caller, String id) {
        return check.of(desk.visible(caller, id));
    }
}
