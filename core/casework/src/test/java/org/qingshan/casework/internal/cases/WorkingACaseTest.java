package org.qingshan.casework.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.IdempotencyMismatchException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.Role;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.StepView;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.MemoryStore;
import org.qingshan.casework.internal.plugin.Catalog;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Region;

class WorkingACaseTest {
    private static final Caller OFFICER =
            new Caller("officer-water", "韦志强", Set.of(Role.OFFICER), "water", Region.NANNING);
    private static final Caller ELSEWHERE =
            new Caller("officer-liuzhou", "覃某", Set.of(Role.OFFICER), "water", Region.LIUZHOU);
    private static final Caller CENTRAL = new Caller("central", "中心", Set.of(Role.CENTRAL), null, null);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private Catalog catalog;
    private JournaledCases cases;
    private JournaledClues clues;

    @BeforeEach
    void start() {
        catalog = new Catalog(
                null,
                store,
                store,
                CLOCK,
                new Directories(folder, folder),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5));
        catalog.arrive("k", "org.example.water", Version.parseVersion("1.0.0"), SmallWaterPlugin::new);
        Instant end = Instant.now().plusSeconds(20);
        while (catalog.find("water").orElseThrow().state() != State.ACTIVE) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
        cases = new JournaledCases(store, catalog, new DatedRules(), WorkingACaseTest::account, CLOCK);
        clues = new JournaledClues(store, new DatedRules(), "{region}环赔〔{year}〕{n}号", CLOCK);
    }

    private static Optional<AccountRow> account(String login) {
        return Stream.of(OFFICER, ELSEWHERE, CENTRAL)
                .filter(caller -> caller.login().equals(login))
                .map(c ->
                        new AccountRow(c.login(), c.name(), "", c.roles(), c.department(), c.region(), false, 0, null))
                .findFirst();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private StepOutcome.Taken register(String reference) {
        return clues.register(
                OFFICER,
                json(
                        "{'channel':'PATROL','reference':'" + reference
                                + "','foundOn':'2026-03-02','region':'NANNING','place':'邕江右岸三津段','facts':'非法采砂','suspectedObligor':'某砂石公司'}"),
                null);
    }

    private StepOutcome.Taken clue(String id, ClueStep step, String body) {
        StepOutcome outcome =
                clues.take(OFFICER, id, clues.get(OFFICER, id).row().version(), step, json(body), null);
        assertThat(outcome).as(step + " " + outcome).isInstanceOf(StepOutcome.Taken.class);
        return (StepOutcome.Taken) outcome;
    }

    private StepOutcome step(String id, CaseStep step, String body) {
        return cases.take(OFFICER, id, cases.get(OFFICER, id).row().version(), step, json(body), null);
    }

    private void taken(String id, CaseStep step, String body) {
        StepOutcome outcome = step(id, step, body);
        assertThat(outcome).as(step + " " + outcome).isInstanceOf(StepOutcome.Taken.class);
    }

    private String openCase(String reference) {
        String clue = register(reference).id();
        clue(clue, ClueStep.START_VERIFICATION, "{'on':'2026-03-05','officer':'韦志强'}");
        clue(
                clue,
                ClueStep.REPORT_VERIFICATION,
                "{'on':'2026-03-18','damage':true,'element':'SURFACE_WATER','caseClass':'ORDINARY','recommendation':'OPEN_CASE','findings':'岸线受损'}");
        StepOutcome.Taken opened = clue(clue, ClueStep.OPEN_CASE, OPENING);
        assertThat(opened.caseId()).isNotNull();
        return opened.caseId();
    }

    private static final String OPENING =
            "{'on':'2026-03-23','title':'非法采砂损害邕江案','basis':'核查报告','approver':'覃立新','obligors':[{'name':'某砂石公司','kind':'UNIT'}]}";

    private String investigated(String reference) {
        String id = openCase(reference);
        taken(id, CaseStep.START_INVESTIGATION, "{'on':'2026-03-25','investigators':['韦志强','黄丽华']}");
        taken(
                id,
                CaseStep.COMMISSION_APPRAISAL,
                "{'on':'2026-04-08','route':'AGENCY','agency':'某鉴定中心','scope':'水体','dueOn':'2026-06-08'}");
        return id;
    }

    @Test
    void aClueBecomesACaseWithTheNextNumberOfItsCityAndYear() {
        String first = openCase("甲1");
        String second = openCase("甲2");
        assertThat(cases.get(OFFICER, first).row().number()).isEqualTo("南宁环赔〔2026〕1号");
        assertThat(cases.get(OFFICER, second).row().number()).isEqualTo("南宁环赔〔2026〕2号");
        String clue = cases.get(OFFICER, first).file().filing().clues().get(0);
        assertThat(clues.get(OFFICER, clue).row().relatedCase()).isEqualTo(first);
        assertThat(clues.get(OFFICER, clue).row().open()).isFalse();
    }

    @Test
    void anAssessmentIsWorkedOutByThePluginAndKeptWhole() {
        String id = investigated("乙");
        taken(
                id,
                CaseStep.RECORD_ASSESSMENT,
                "{'recordedOn':'2026-06-03','form':'water.volume','values':{'volume':142420}}");
        CaseService.CaseView view = cases.get(OFFICER, id);
        assertThat(view.row().assessedHigh()).isEqualByComparingTo("356050.00");
        assertThat(view.file().assessments().get(0).schema()).containsKey("properties");
        assertThat(view.file().assessments().get(0).formVersion()).isEqualTo("1.0.0");
        assertThat(cases.verify(OFFICER, id).ok()).isTrue();
    }

    @Test
    void withoutItsPluginACaseOpensAndGoesOnWithEveryStepThatNeedsNone() {
        String id = investigated("丙");
        catalog.leave("k");
        CaseService.CaseView view = cases.get(OFFICER, id);
        StepView assess = view.steps().stream()
                .filter(s -> s.id().equals("record-assessment"))
                .findFirst()
                .orElseThrow();
        assertThat(assess.open()).isFalse();
        assertThat(assess.reason().zh()).contains("部门组件未启用");
        assertThatThrownBy(() -> step(
                        id,
                        CaseStep.RECORD_ASSESSMENT,
                        "{'recordedOn':'2026-06-03','form':'water.volume','values':{'volume':1}}"))
                .isInstanceOf(PluginUnavailableException.class);
        assertThatThrownBy(() -> step(
                        id,
                        CaseStep.RECORD_ASSESSMENT,
                        "{'recordedOn':'2026-06-03','form':'unheard-of.form','values':{'volume':1}}"))
                .isInstanceOf(PluginUnavailableException.class);
        taken(
                id,
                CaseStep.ADD_EVIDENCE,
                "{'on':'2026-05-02','title':'检测报告','kind':'TEST_REPORT','originDepartment':'水利局','originProcedure':'ADMINISTRATIVE','obtainedOn':'2026-03-04'}");
    }

    @Test
    void aStepOnAnOldVersionIsRefusedAndNothingIsWritten() {
        String id = openCase("丁");
        assertThatThrownBy(() -> cases.take(
                        OFFICER,
                        id,
                        0,
                        CaseStep.START_INVESTIGATION,
                        json("{'on':'2026-03-25','investigators':['甲','乙']}"),
                        null))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        e -> assertThat(e.currentVersion()).isEqualTo(1));
        assertThat(cases.journal(OFFICER, id, 0, 10)).hasSize(1);
    }

    @Test
    void aStepThatTheStageForbidsIsRefusedWithTheStepsThatAreOpen() {
        String id = openCase("戊");
        StepOutcome outcome = step(id, CaseStep.CLOSE, "{'on':'2026-04-01','summary':'完','approver':'覃立新'}");
        assertThat(outcome).isInstanceOfSatisfying(StepOutcome.Refused.class, refused -> {
            assertThat(refused.rejections().get(0).code()).isEqualTo("STEP_NOT_OPEN");
            assertThat(refused.rejections().get(0).zh()).contains("启动损害调查");
        });
        assertThat(cases.journal(OFFICER, id, 0, 10)).hasSize(1);
    }

    @Test
    void aRequestRepeatedUnderItsKeyIsOneStep() {
        String id = openCase("己");
        JsonNode body = json("{'on':'2026-03-25','investigators':['甲','乙']}");
        StepOutcome first = cases.take(OFFICER, id, 1, CaseStep.START_INVESTIGATION, body, "key-1");
        StepOutcome again = cases.take(OFFICER, id, 1, CaseStep.START_INVESTIGATION, body, "key-1");
        StepOutcome later = cases.take(OFFICER, id, 2, CaseStep.START_INVESTIGATION, body, "key-1");
        assertThat(again).isEqualTo(first);
        assertThat(later).isEqualTo(first);
        assertThat(cases.journal(OFFICER, id, 0, 10)).hasSize(2);
        assertThatThrownBy(() -> cases.take(
                        OFFICER,
                        id,
                        1,
                        CaseStep.START_INVESTIGATION,
                        json("{'on':'2026-03-26','investigators':['甲','乙']}"),
                        "key-1"))
                .isInstanceOf(IdempotencyMismatchException.class);
    }

    @Test
    void openingACaseTwiceUnderOneKeyOpensOne() {
        String clue = register("庚").id();
        clue(clue, ClueStep.START_VERIFICATION, "{'on':'2026-03-05','officer':'韦志强'}");
        clue(
                clue,
                ClueStep.REPORT_VERIFICATION,
                "{'on':'2026-03-18','damage':true,'element':'SURFACE_WATER','caseClass':'ORDINARY','recommendation':'OPEN_CASE','findings':'岸线受损'}");
        StepOutcome first = clues.take(OFFICER, clue, 3, ClueStep.OPEN_CASE, json(OPENING), "open-1");
        StepOutcome again = clues.take(OFFICER, clue, 3, ClueStep.OPEN_CASE, json(OPENING), "open-1");
        assertThat(again).isEqualTo(first);
        assertThat(cases.count(OFFICER, org.qingshan.casework.port.DossierQuery.cases()))
                .isEqualTo(1);
    }

    @Test
    void registeringTwiceUnderOneKeyRegistersOne() {
        JsonNode body =
                json("{'channel':'PATROL','foundOn':'2026-03-02','region':'NANNING','place':'邕江','facts':'非法采砂'}");
        StepOutcome.Taken first = clues.register(OFFICER, body, "reg-1");
        assertThat(clues.register(OFFICER, body, "reg-1")).isEqualTo(first);
        assertThat(first.number()).isEqualTo("XS2026-00001");
        register("甲");
        assertThatThrownBy(() -> register("甲")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anotherBodyUnderAKnownKeyIsRefused() {
        String body = "{'channel':'PATROL','foundOn':'2026-03-02','region':'NANNING','place':'邕江','facts':'非法采砂'}";
        clues.register(OFFICER, json(body), "reg-2");
        assertThatThrownBy(() -> clues.register(OFFICER, json(body.replace("采砂", "排污")), "reg-2"))
                .isInstanceOf(IdempotencyMismatchException.class);
    }

    @Test
    void aCaseTakesAClueThatIsVerifiedAndNoOther() {
        String id = openCase("寅1");
        String clue = register("寅2").id();
        String join = "{'on':'2026-04-01','clue':'" + clue + "','reason':'同一损害'}";
        assertThat(step(id, CaseStep.JOIN_CLUE, join)).isInstanceOf(StepOutcome.Refused.class);
        clue(clue, ClueStep.START_VERIFICATION, "{'on':'2026-03-05','officer':'韦志强'}");
        taken(id, CaseStep.JOIN_CLUE, join);
        assertThat(clues.get(OFFICER, clue).row().relatedCase()).isEqualTo(id);
        assertThat(clues.get(OFFICER, clue).row().open()).isFalse();
        assertThat(cases.get(OFFICER, id).file().filing().clues()).hasSize(2);
        assertThatThrownBy(() -> step(id, CaseStep.JOIN_CLUE, join.replace(clue, "none")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations().get(0).field()).isEqualTo("clue"));
    }

    @Test
    void aClueJoinsAnOpenCase() {
        String id = openCase("卯1");
        String clue = register("卯2").id();
        clue(clue, ClueStep.START_VERIFICATION, "{'on':'2026-03-05','officer':'韦志强'}");
        clue(clue, ClueStep.JOIN_CASE, "{'on':'2026-04-01','caseId':'" + id + "','reason':'同一损害'}");
        assertThat(cases.get(OFFICER, id).file().filing().clues()).contains(clue);
        assertThat(cases.verify(OFFICER, id).ok()).isTrue();
    }

    @Test
    void onlyAnOfficerWhoMayWorkTheCaseIsAssigned() {
        String id = openCase("辰");
        assertThatThrownBy(() ->
                        step(id, CaseStep.ASSIGN_OFFICER, "{'on':'2026-03-23','login':'officer-liuzhou','name':'覃某'}"))
                .isInstanceOf(InvalidInputException.class);
        taken(id, CaseStep.ASSIGN_OFFICER, "{'on':'2026-03-23','login':'officer-water','name':'韦志强'}");
        assertThat(cases.get(OFFICER, id).row().officer()).isEqualTo("officer-water");
    }

    @Test
    void whoMayNotSeeACaseFindsNoneAndWhoMayOnlyLookChangesNothing() {
        String id = openCase("辛");
        assertThatThrownBy(() -> cases.get(ELSEWHERE, id)).isInstanceOf(NotFoundException.class);
        assertThat(cases.get(CENTRAL, id).steps()).noneMatch(StepView::open);
        assertThatThrownBy(() -> cases.take(
                        CENTRAL,
                        id,
                        1,
                        CaseStep.START_INVESTIGATION,
                        json("{'on':'2026-03-25','investigators':['甲','乙']}"),
                        null))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void everythingWrongWithAStepIsSaidAtOnce() {
        String id = openCase("壬");
        assertThatThrownBy(() -> step(id, CaseStep.START_INVESTIGATION, "{'on':'tomorrow','team':1}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field())
                                .containsExactlyInAnyOrder("on", "investigators", "team"));
    }

    @Test
    void tamperingWithAnEntryShows() {
        String id = investigated("癸");
        StreamId stream = StreamId.caseFile(id);
        Entry entry = cases.journal(OFFICER, id, 1, 1).get(0);
        store.tamper(new Entry(
                stream,
                entry.sequence(),
                entry.type(),
                entry.typeVersion(),
                entry.at(),
                entry.login(),
                "别人",
                entry.department(),
                entry.payload(),
                entry.previousHash(),
                entry.hash(),
                null));
        ChainReport report = cases.verify(OFFICER, id);
        assertThat(report.ok()).isFalse();
        assertThat(report.brokenAt()).isEqualTo(2);
    }

    @Test
    void openDeadlinesStandInTheRowAndBesideIt() {
        String clue = register("子").id();
        assertThat(clues.get(OFFICER, clue).row().nextDue()).isEqualTo("2026-04-01");
        assertThat(store.deadlines(StreamId.clue(clue)))
                .anySatisfy(d -> assertThat(d.dueOn()).isEqualTo("2026-04-01"));
    }
}
