package org.qingshan.casework.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.VersionConflictException;
import org.qingshan.lifecycle.Command;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.cases.AssignOfficer;
import org.qingshan.lifecycle.cases.CaseCommand;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.cases.JoinClue;

/** Cases on a journal. */
@Component(service = CaseService.class)
public final class JournaledCases implements CaseService {
    private final RecordScope scope = new RecordScope();
    private final Desk<CaseFile, CaseEvent> desk;
    private final StepViews<CaseFile, CaseEvent> views;
    private final Replay<CaseFile, CaseEvent> replay;
    private final ChainCheck<CaseFile, CaseEvent> check;
    private final PluginWork plugins;
    private final OtherSide otherSide;
    private final Function<String, Optional<AccountRow>> accounts;

    @Activate
    public JournaledCases(
            @Reference Journal journal,
            @Reference PluginCatalog catalog,
            @Reference DatedRules rules,
            @Reference AccountStore accounts) {
        this(journal, catalog, rules, accounts::find, Clock.systemUTC());
    }

    /** @param accounts finds an account by its login */
    public JournaledCases(
            Journal journal,
            PluginCatalog catalog,
            DatedRules rules,
            Function<String, Optional<AccountRow>> accounts,
            Clock clock) {
        this.accounts = accounts;
        desk = new Desk<>(new CaseKind(), journal, scope, rules, clock);
        plugins = new PluginWork(catalog, scope.mapper());
        views = new StepViews<>(desk, plugins::missing);
        replay = new Replay<>(desk);
        check = new ChainCheck<>(desk);
        otherSide = new OtherSide(desk, new Desk<>(new ClueKind(), journal, scope, rules, clock));
    }

    @Deactivate
    void close() {
        scope.close();
    }

    @Override
    public CaseView get(Caller caller, String id) {
        Dossier row = desk.visible(caller, id);
        CaseFile file = desk.file(row);
        return new CaseView(row, file, desk.deadlines(file), views.of(caller, row, file));
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
    public Page<Dossier> inbox(Caller caller, @Nullable String after, int limit) {
        DossierQuery query = DossierQuery.everything().open(true).page(after, limit);
        return desk.journal().list(Desk.scoped(caller, query));
    }

    @Override
    public ObjectNode schema(CaseStep step) {
        return scope.schema(step.command());
    }

    @Override
    public StepOutcome take(
            Caller caller, String id, long expectedVersion, CaseStep step, JsonNode body, @Nullable String requestKey) {
        Replay.check(requestKey);
        CaseCommand bound = desk.bind(step.command(), body);
        // Read and decided upon outside of the transaction, which is refused when the case has moved on meanwhile
        Dossier row = desk.visible(caller, id);
        desk.requireWork(caller, row);
        CaseFile file = desk.file(row);
        Command<CaseFile, CaseEvent> command = plugins.complete(bound, file);
        if (row.version() != expectedVersion) {
            return earlier(row, requestKey, command).orElseThrow(() -> new StaleVersionException(row.version()));
        }
        Decision<CaseEvent> decision = Procedure.decide(file, command, desk.rules());
        if (decision instanceof Decision.Rejected<CaseEvent> rejected) {
            return earlier(row, requestKey, command).orElseGet(() -> new StepOutcome.Refused(rejected.rejections()));
        }
        if (command instanceof AssignOfficer assignment) {
            requireOfficer(assignment.login(), row);
        }
        List<CaseEvent> events = ((Decision.Accepted<CaseEvent>) decision).events();
        try {
            return desk.journal().write(writer -> {
                if (command instanceof JoinClue join) {
                    List<Rejection> refused = otherSide.joinClue(writer, caller, row, join);
                    if (!refused.isEmpty()) {
                        return new StepOutcome.Refused(refused);
                    }
                }
                return desk.write(writer, id, row, file, events, caller, requestKey, UnaryOperator.identity())
                        .taken(null);
            });
        } catch (VersionConflictException | DuplicateRequestException e) {
            Dossier now = desk.visible(caller, id);
            return earlier(now, requestKey, command).orElseThrow(() -> new StaleVersionException(now.version()));
        }
    }

    /** What the same request came to when it was first sent; empty when it is new. */
    private Optional<StepOutcome> earlier(
            Dossier row, @Nullable String requestKey, Command<CaseFile, CaseEvent> command) {
        return replay.find(row.stream(), requestKey, row.number(), command, null);
    }

    /** @throws InvalidInputException unless the account may work the case */
    private void requireOfficer(String login, Dossier row) {
        boolean may = accounts.apply(login)
                .filter(account -> !account.disabled())
                .map(a -> new Caller(a.login(), a.name(), a.roles(), a.department(), a.region()))
                .filter(officer -> officer.mayWork(row.department(), row.region()))
                .isPresent();
        if (!may) {
            throw InvalidInputException.of(
                    "login",
                    "Officer",
                    "没有可以办理本案的承办人账号：" + login,
                    "is no account of an officer who may work this case: " + login);
        }
    }

    @Override
    public List<Entry> journal(Caller caller, String id, long after, int limit) {
        return desk.journal().entries(desk.visible(caller, id).stream(), after, limit);
    }

    @Override
    public ChainReport verify(Caller caller, String id) {
        return check.of(desk.visible(caller, id));
    }

    @Override
    public LocalDate today() {
        return desk.today();
    }
}
