package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Routine;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Container;

/** An open case whose department's bundle is taken away in the middle, and brought back before the end. */
@KarafTest
@Consecutive
class OrphanCaseTest {
    private static final String SAMPLE = "org.qingshan.plugins.sample";
    /** 5 trees × 180–220 yuan = 900–1 100. */
    private static final String ASSESSMENT = """
            {"recordedOn": "{{-230}}", "form": "sample.lost-trees",
             "values": {"trees": 5, "price": {"low": 180, "high": 220, "evidence": "造价信息"}}}""";

    private static final String PLAN = """
            {"on": "{{-142}}", "option": "sample.planting", "approver": "农立新",
             "input": {"trees": 5, "price": {"low": 180, "evidence": "造价信息"}, "plantedBy": "{{-90}}"}}""";

    private static Container container;
    private static Api officer;
    private static Work work;

    @BeforeAll
    static void bringACaseToItsAssessment(Container shared) {
        container = shared;
        officer = container.api(Accounts.SAMPLE_OFFICER);
        container.deploy(container.distribution().bundle(SAMPLE), "sample.jar");
        awaitState("ACTIVE");
        container.dropClues("sample.reports", "orphan.csv", Days.in("""
                编号,发现日期,设区市,街道,受损株数
                孤案-001,{{-290}},南宁市,青秀区民族大道,5
                """).getBytes(StandardCharsets.UTF_8));
        JsonNode clue = Await.value(
                        "the clue is there",
                        () -> Work.search(officer, Work.CLUES, "孤案-001"),
                        found -> found.size() == 1)
                .get(0);
        work = Work.onClue(officer, clue.path("id").asText())
                .routine("start-verification", "report-verification", "open-case", "start-investigation")
                .routine("commission-appraisal")
                .step("record-assessment", ASSESSMENT);
        container.undeploy("sample.jar");
        awaitState("ABSENT");
    }

    @AfterAll
    static void takeTheBundleAway() {
        if (Files.exists(container.distribution().deployFolder().resolve("sample.jar"))) {
            container.undeploy("sample.jar");
        }
        awaitState("ABSENT");
    }

    @Test
    @Order(1)
    void itStillOpensWithWhatWasAssessed() {
        JsonNode view = work.view();
        assertThat(view.path("assessed").path("low").decimalValue()).isEqualByComparingTo("900.00");
        assertThat(view.path("assessed").path("high").decimalValue()).isEqualByComparingTo("1100.00");
        JsonNode assessment = view.path("file").path("assessments").path(0);
        assertThat(assessment.toString()).contains("行道树损害", "受损株数", "\"trees\":5");
        assertThat(Work.search(officer, Work.CASES, view.path("number").asText()))
                .hasSize(1);
        assertThat(work.verification().path("ok").asBoolean()).isTrue();
    }

    @Test
    @Order(2)
    void whatNeedsThePluginSaysThatItIsNotThere() {
        assertThat(work.closedSteps()).containsEntry("record-assessment", "PLUGIN_UNAVAILABLE");
        work.view().path("steps").forEach(step -> {
            if (step.path("id").asText().equals("record-assessment")) {
                assertThat(step.path("reason").path("zh").asText()).startsWith("部门组件未启用");
                assertThat(step.path("needsPlugin").asBoolean()).isTrue();
            }
        });
        Api.Answer refused = work.attempt("record-assessment", ASSESSMENT).expect(409);
        assertThat(refused.code()).isEqualTo("PLUGIN_UNAVAILABLE");
        assertThat(refused.json().path("title").asText()).isEqualTo("部门组件未启用");
    }

    @Test
    @Order(3)
    void everyStepThatNeedsNoPluginGoesOn() {
        work.step("add-evidence", Routine.body("add-evidence").replace("{{-262}}", "{{-228}}"))
                .routine("conclude-investigation", "issue-notice", "serve-notice", "record-reply")
                .routine("hold-meeting")
                .step("sign-agreement", """
                        {"on": "{{-188}}", "number": "赔协〔测试〕2号", "terms": {"facts": "损毁行道树。", "evidence": "巡查记录。",
                         "restoration": "补植。", "performBy": "{{-50}}", "breach": "按日支付违约金。", "evaluation": "第三方评估。",
                         "disputes": "起诉。", "total": 1000, "items": [
                          {"head": "RESTORATION_COST", "responsibility": "RESTORATION", "amount": 1000}], "payments": []}}""")
                .routine("apply-confirmation", "confirm-agreement", "record-visit");

        assertThat(work.stage()).isEqualTo("PERFORMING");
        assertThat(work.openSteps()).contains("record-visit", "terminate").doesNotContain("approve-plan");
        assertThat(work.closedSteps()).containsEntry("approve-plan", "PLUGIN_UNAVAILABLE");
        assertThat(work.attempt("approve-plan", PLAN).expect(409).code()).isEqualTo("PLUGIN_UNAVAILABLE");
    }

    @Test
    @Order(4)
    void broughtBackItGoesOnToTheArchive() {
        container.deploy(container.distribution().bundle(SAMPLE), "sample.jar");
        awaitState("ACTIVE");

        assertThat(work.openSteps()).contains("approve-plan");
        work.step("approve-plan", PLAN)
                .step("settle-obligation", "{\"on\": \"{{-92}}\", \"obligation\": 1, \"document\": \"补植验收单\"}")
                .routine("report-completion", "record-evaluation", "accept-restoration", "close", "archive");
        assertThat(work.stage()).isEqualTo("ARCHIVED");
        assertThat(work.verification().path("ok").asBoolean()).isTrue();
    }

    private static void awaitState(String state) {
        Await.until("the sample department is " + state, () -> stateOf("sample").equals(state));
    }

    /** A department that nobody knows any more is absent as well. */
    private static String stateOf(String department) {
        for (JsonNode found :
                officer.get("/api/v1/departments").expect(200).json().path("items")) {
            if (found.path("id").asText().equals(department)) {
                return found.path("state").asText();
            }
        }
        return "ABSENT";
    }
}
