package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

/**
 * One case from a clue in a department's file to the archive, by REST alone, each method a part of its life.
 *
 * <p>The amounts, worked by hand:
 *
 * <pre>
 * soil lost        0.0506 km² × 5 000 t/(km²·a) × 1 a = 253 t          (vector of M13)
 *   its control    253 t × 40–60 元/t (administrator's coefficient)     10 120.00 – 15 180.00
 *   interim loss   2 hm² × 10 000 × (1 + 0.5 ÷ 1.03) (vector of M08)    29 708.74
 *   monitoring     12 × 650 (receipt)                                    7 800.00
 *   together                                                            47 628.74 – 52 688.74
 * surface water    3 500 m³ × 3.2–4.1 元/m³ (price with evidence)       11 200.00 – 14 350.00
 *   sediment       260.5 m³ × 90.37 元/m³ = 23 541.385 (coefficient)    23 541.39
 *   together                                                            34 741.39 – 37 891.39
 * assessed         both                                                 82 370.13 – 90 580.13
 * agreed           44 861.39 restored in kind + 37 508.74 paid          82 370.13
 * plan             120 m × 300 元/m costs 36 000.00; worth 0.9 × 44 861.39 = 40 375.251
 * </pre>
 */
@KarafTest
@Consecutive
class WholeCaseTest {
    private static final String REFERENCE = "整案-XC-0001";
    private static final String CLUE_FILE = Days.in("""
            巡查编号,发现日期,设区市,河湖名称,具体位置,经度,纬度,坐标系,问题类型,问题描述,涉嫌责任主体,巡查人
            整案-XC-0001,{{-290}},南宁市,邕江,青秀区伶俐镇左岸,108.7421,22.8506,CGCS2000,水土流失,坡面裸露，泥沙入河,某农业开发公司,韦清
            整案-XC-0002,{{-289}},邕州府,邕江,青秀区,,,,弃土弃渣,岸坡弃土,,
            整案-XC-0003,{{+9}},南宁市,,青秀区,108.7,,,挖山,,,
            整案-XC-0001,{{-290}},南宁市,邕江,青秀区伶俐镇左岸,108.7421,22.8506,CGCS2000,水土流失,坡面裸露，泥沙入河,某农业开发公司,韦清
            整案-XC-0004,{{-288}},450105,邕江,江南区托洲大桥下,,,,非法采砂,夜间抽砂船作业,,
            """);
    private static final String SOIL_EROSION = """
            {"plots": [{"name": "一号地块", "area": 0.0506, "modulus": 5000, "duration": 1}], "evidence": "测算报告",
             "interimLoss": {"area": 2, "value": {"low": 10000, "evidence": "评估意见书"}, "services":
              {"baseYear": 2025, "years": [{"year": 2025, "lost": 1}, {"year": 2026, "lost": 0.5}], "permanentShare": 0}},
             "costs": [{"head": "INVESTIGATION_COST", "what": "监测费", "quantity": 12, "price": 650, "receipt": "发票 1"}],
             "applicable": true}""";
    private static final String SURFACE_WATER = """
            {"baseline": "REFERENCE_SITE", "baselineEvidence": "上游 500 米对照断面",
             "pollutants": [{"name": "悬浮物", "measured": 185, "baseline": 30, "unit": "mg/L"}],
             "waters": [{"name": "邕江伶俐段", "volume": %s, "price": {"low": 3.2, "high": 4.1, "evidence": "治理方案报价"}}],
             "sediments": [{"name": "左岸滩地", "volume": 260.5}], "applicable": true}""";

    private static Container container;
    private static Api officer;
    private static Work work;

    @BeforeAll
    static void begin(Container shared) {
        container = shared;
        officer = container.api(Accounts.WATER_OFFICER);
    }

    @AfterAll
    static void leaveTheContainerAsItWas() throws IOException {
        Files.deleteIfExists(container.distribution().coefficients("water"));
    }

    @Test
    @Order(1)
    void aFileInTheWatchedFolderBecomesCluesAndAReportOfItsRows() {
        container.dropClues("water.patrol", "巡查.csv", CLUE_FILE.getBytes(StandardCharsets.UTF_8));

        JsonNode intake = Await.value(
                        "the file is taken in",
                        () ->
                                Work.items(container.api(Accounts.CENTRAL), "/api/v1/intakes?source=water.patrol")
                                        .stream()
                                        .filter(i -> i.path("file").asText().equals("巡查.csv")
                                                && !i.path("state").asText().equals("RUNNING"))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();

        assertThat(intake.path("state").asText()).isEqualTo("DONE");
        assertThat(List.of(
                        intake.path("received").asInt(),
                        intake.path("accepted").asInt(),
                        intake.path("duplicates").asInt(),
                        intake.path("refused").asInt()))
                .containsExactly(5, 2, 1, 2);
        JsonNode report = container
                .api(Accounts.CENTRAL)
                .get("/api/v1/intakes/" + intake.path("id").asText())
                .expect(200)
                .json();
        assertThat(report.path("rows"))
                .anyMatch(row -> isRow(row, 3, "设区市"))
                .anyMatch(row -> isRow(row, 4, "发现日期"))
                .anyMatch(row -> isRow(row, 4, "河湖名称"))
                .anyMatch(row -> isRow(row, 4, "问题类型"))
                .anyMatch(row -> row.path("line").asInt() == 5
                        && row.path("code").asText().equals("Duplicate"));
        assertThat(container
                        .api(Accounts.CENTRAL)
                        .get("/api/v1/intakes/" + intake.path("id").asText() + "/refused.csv")
                        .expect(200)
                        .text())
                .contains("邕州府");
        Await.until("the file and its report are put away", () -> putAway().size() == 2);
        assertThat(putAway())
                .anyMatch(name -> name.endsWith("-巡查.csv"))
                .anyMatch(name -> name.endsWith("-巡查.csv.report.csv"));
    }

    @Test
    @Order(2)
    void theClueIsFoundAndVerifiedAndNothingCanBeOpenedBeforeThat() {
        List<JsonNode> found = Work.search(officer, Work.CLUES, REFERENCE);
        assertThat(found).hasSize(1);
        JsonNode clue = found.get(0);
        assertThat(clue.path("reference").asText()).isEqualTo(REFERENCE);
        assertThat(clue.path("region").path("id").asText()).isEqualTo("NANNING");
        assertThat(clue.path("stage").asText()).isEqualTo("REGISTERED");
        work = Work.onClue(officer, clue.path("id").asText());
        assertThat(work.openSteps()).contains("start-verification", "refer").doesNotContain("open-case");

        work.routine("start-verification");
        assertThat(work.closedSteps()).containsEntry("open-case", "NO_DAMAGE_REPORTED");
        assertThat(work.attempt("open-case", Routine.body("open-case"))
                        .expect(409)
                        .code())
                .isEqualTo("STEP_REFUSED");
        work.routine("report-verification", "open-case");

        JsonNode opened = work.view();
        assertThat(opened.path("stage").asText()).isEqualTo("FILED");
        assertThat(opened.path("number").asText()).isNotBlank();
        assertThat(work.openSteps()).contains("start-investigation", "terminate");
        assertThat(work.closedSteps())
                .containsEntry("close", "STEP_NOT_OPEN")
                .containsEntry("archive", "STEP_NOT_OPEN");
        opened.path("steps").forEach(step -> {
            if (!step.path("open").asBoolean()) {
                assertThat(step.path("reason").path("zh").asText()).isNotBlank();
                assertThat(step.path("reason").path("en").asText()).isNotBlank();
            } else {
                assertThat(step.path("schema").path("properties").isObject()).isTrue();
            }
        });
        JsonNode filed = officer.get(work.clueResource()).expect(200).json();
        assertThat(filed.path("stage").asText()).isEqualTo("FILED");
        assertThat(work.resource()).endsWith(filed.path("caseId").asText());
    }

    @Test
    @Order(3)
    void whoMayNotWorkOnTheCaseIsToldWhy() {
        Api forestry = container.api(Accounts.FORESTRY_OFFICER);
        assertThat(forestry.get(work.resource()).status()).isIn(403, 404);
        assertThat(Work.search(forestry, Work.CASES, work.view().path("number").asText()))
                .isEmpty();
        JsonNode seen = work.viewFor(container.api(Accounts.CENTRAL));
        assertThat(seen.path("steps")).noneMatch(step -> step.path("open").asBoolean());
        assertThat(container
                        .api(Accounts.CENTRAL)
                        .with("If-Match", work.etag())
                        .post(
                                work.resource() + "/steps/start-investigation",
                                Days.in(Routine.body("start-investigation")))
                        .expect(403)
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(work.stage()).isEqualTo("FILED");
    }

    @Test
    @Order(4)
    void aRepeatedRequestIsOneStepAndALostRaceIsAConflict() {
        String path = work.resource() + "/steps/assign-officer";
        String body = Days.in(Routine.body("assign-officer"));
        String etag = work.etag();
        Api again = officer.with("If-Match", etag).with("Idempotency-Key", "wholecase-1");

        JsonNode first = again.post(path, body).expect(200).json();
        JsonNode second = again.post(path, body).expect(200).json();

        assertThat(second).isEqualTo(first);
        assertThat(work.journal())
                .filteredOn(e -> e.path("type").asText().equals("OfficerAssigned"))
                .hasSize(1);
        assertThat(again.post(path, body.replace("韦清", "别人")).expect(422).code())
                .isEqualTo("IDEMPOTENCY_MISMATCH");
        Api.Answer late = officer.with("If-Match", etag).post(path, body).expect(409);
        assertThat(late.code()).isEqualTo("VERSION_CONFLICT");
        assertThat(late.json().path("currentVersion").asInt())
                .isEqualTo(first.path("version").asInt());
        assertThat(officer.post(path, body).expect(428).code()).isEqualTo("PRECONDITION_REQUIRED");
    }

    @Test
    @Order(5)
    void everythingWrongWithAStepIsReportedAtOnceAndNothingIsWritten() {
        int before = work.version();
        Api.Answer refused = work.attempt("start-investigation", """
                        {"on": "{{+3}}", "investigators": ["韦清"], "surprise": true}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Work.texts(refused.json().path("violations"), "field")).contains("surprise");

        Api.Answer future = work.attempt("start-investigation", """
                        {"on": "{{+3}}", "investigators": ["韦清"]}""");
        assertThat(future.status()).isIn(409, 422);
        assertThat(work.version()).isEqualTo(before);

        work.routine("start-investigation", "add-evidence", "commission-appraisal");
        assertThat(work.stage()).isEqualTo("APPRAISING");
        assertThat(work.attempt("conclude-investigation", Routine.body("conclude-investigation"))
                        .expect(409)
                        .json()
                        .path("rejections"))
                .anyMatch(r -> r.path("code").asText().equals("ASSESSMENT_MISSING"));
    }

    @Test
    @Order(6)
    void aMissingCoefficientIsNamedAndServesAsSoonAsTheAdministratorSetsIt() {
        String preview = "/api/v1/departments/water/forms/water.soil-erosion/preview";
        String values = "{\"values\": " + SOIL_EROSION + "}";
        Api.Answer missing = officer.post(preview, values).expect(422);
        assertThat(missing.code()).isEqualTo("MISSING_COEFFICIENTS");
        assertThat(Work.texts(missing.json().path("missing"), "code")).containsExactly("soil-erosion.unit-cost");
        assertThat(missing.json().path("missing").path(0).path("file").asText())
                .isEqualTo("etc/coefficients/water.csv");
        assertThat(assess("water.soil-erosion", SOIL_EROSION, "").code()).isEqualTo("MISSING_COEFFICIENTS");

        container.coefficients("water", """
                code,zh,en,low,high,unit,in_force,source
                soil-erosion.unit-cost,水土流失治理单价,Cost of controlling erosion,40,60,元/t,2020-01-01,测试
                sediment.unit-cost,沉积物治理单价,Cost of remediating sediment,90.37,90.37,元/m³,2020-01-01,测试
                """);

        JsonNode estimate = officer.post(preview, values).expect(200).json();
        assertAmount(estimate.path("low"), "47628.74");
        assertAmount(estimate.path("high"), "52688.74");
        assertThat(estimate.path("lines")).hasSize(3);
        JsonNode control = estimate.path("lines").path(0);
        assertThat(control.path("headCode").asText()).isEqualTo("L4");
        assertAmount(control.path("low"), "10120.00");
        assertAmount(control.path("high"), "15180.00");
        assertThat(control.path("working").toString()).contains("253 t");
        assertThat(control.path("coefficients").toString()).contains("soil-erosion.unit-cost", "2020-01-01", "测试");
        JsonNode interim = estimate.path("lines").path(1);
        assertThat(interim.path("head").asText()).isEqualTo("INTERIM_LOSS");
        assertAmount(interim.path("low"), "29708.74");
        assertAmount(interim.path("high"), "29708.74");
    }

    @Test
    @Order(7)
    void assessmentsAddUpAndACorrectedOneReplacesTheFirst() {
        assess("water.soil-erosion", SOIL_EROSION, "").expect(200);
        assess("water.surface-water", SURFACE_WATER.formatted("35000"), "").expect(200);
        assess("water.surface-water", SURFACE_WATER.formatted("3500"), ", \"replaces\": 2")
                .expect(200);

        JsonNode view = work.view();
        assertAmount(view.path("assessed").path("low"), "82370.13");
        assertAmount(view.path("assessed").path("high"), "90580.13");
        assertThat(view.path("file").path("assessments")).hasSize(3);
        assertThat(view.path("file").path("assessments").path(0).toString())
                .contains("water.soil-erosion", "\"formVersion\":\"1.0.0\"", "\"schema\"");
    }

    @Test
    @Order(8)
    void consultationLeadsToAnAgreementWhoseItemsMustAddUp() {
        work.routine("conclude-investigation", "issue-notice");
        assertThat(work.closedSteps()).containsEntry("record-reply", "NOT_SERVED");
        work.routine("serve-notice", "record-reply", "hold-meeting");
        assertThat(work.stage()).isEqualTo("CONSULTING");
        assertThat(work.view().path("deadlines"))
                .anyMatch(d -> d.path("kind").asText().equals("CONSULTATION"));

        Api.Answer refused = work.attempt("sign-agreement", agreement("82370.14", "37508.75"));
        assertThat(Work.texts(refused.expect(409).json().path("rejections"), "code"))
                .contains("ITEMS_NOT_TOTAL", "PAYMENTS_NOT_PAYABLE");
        work.step("sign-agreement", agreement("82370.13", "37508.74"));

        work.routine("apply-confirmation", "confirm-agreement");
        JsonNode view = work.view();
        assertThat(view.path("stage").asText()).isEqualTo("PERFORMING");
        assertAmount(view.path("agreed"), "82370.13");
        assertAmount(view.path("received"), "0");
    }

    @Test
    @Order(9)
    void theRestorationPlanIsWorthWhatWasAssessedAndBecomesObligations() {
        String input = Routine.body("approve-plan").replaceAll("(?s)^.*\"input\": (\\{.*}), \"approver.*$", "$1");
        JsonNode preview = officer.post(
                        "/api/v1/departments/water/options/water.in-situ/preview",
                        Days.in("{\"case\": \"" + work.view().path("id").asText() + "\", \"input\": " + input + "}"))
                .expect(200)
                .json();
        assertThat(preview.path("fits").asBoolean()).isTrue();
        assertAmount(preview.path("cost"), "36000.00");
        assertAmount(preview.path("worth"), "40375.25");

        work.routine("approve-plan");
        assertThat(work.view().path("file").path("performance").path("obligations"))
                .hasSize(4);
        assertThat(work.attempt("accept-restoration", Routine.body("accept-restoration"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(10)
    void theCaseClosesOnlyWhenEverythingIsPaidRestoredAndAccepted() {
        work.step("settle-obligation", settle(1, "\"amount\": 20000, ", -142));
        work.routine("record-visit");
        work.step("settle-obligation", settle(3, "", -92));
        assertThat(work.attempt("report-completion", Routine.body("report-completion"))
                        .expect(409)
                        .json()
                        .path("rejections"))
                .anyMatch(r -> r.path("code").asText().equals("MILESTONES_OPEN"));
        work.step("settle-obligation", settle(4, "", -85));
        work.routine("report-completion");
        assertThat(work.attempt("record-evaluation", Routine.body("record-evaluation"))
                        .expect(409)
                        .json()
                        .path("rejections"))
                .anyMatch(r -> r.path("code").asText().equals("OBLIGATIONS_OPEN"));
        work.step("settle-obligation", settle(2, "\"amount\": 17508.74, ", -80));
        work.routine("record-evaluation");
        assertThat(work.closedSteps()).containsEntry("close", "NOT_ACCEPTED");
        work.routine("accept-restoration", "close");

        JsonNode closed = work.view();
        assertThat(closed.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("open").asBoolean()).isFalse();
        assertAmount(closed.path("received"), "37508.74");
        work.routine("archive");
        assertThat(work.stage()).isEqualTo("ARCHIVED");
        assertThat(work.openSteps()).isEmpty();
    }

    @Test
    @Order(11)
    void theJournalTellsItAllAndItsChainIsWhole() {
        List<JsonNode> journal = work.journal();
        assertThat(journal).hasSize(work.version());
        assertThat(journal).first().matches(e -> e.path("type").asText().equals("CaseOpened"));
        assertThat(journal).last().matches(e -> e.path("type").asText().equals("CaseArchived"));
        for (int i = 0; i < journal.size(); i++) {
            JsonNode entry = journal.get(i);
            assertThat(entry.path("sequence").asInt()).isEqualTo(i + 1);
            assertThat(entry.path("actor").path("login").asText()).isEqualTo("officer-water");
            assertThat(entry.path("label").path("zh").asText()).isNotBlank();
            if (i > 0) {
                assertThat(entry.path("previousHash").asText())
                        .isEqualTo(journal.get(i - 1).path("hash").asText());
            }
        }
        JsonNode verified = work.verification();
        assertThat(verified.path("ok").asBoolean()).isTrue();
        assertThat(verified.path("entries").asInt()).isEqualTo(journal.size());
        assertThat(verified.path("head").asText())
                .isEqualTo(journal.get(journal.size() - 1).path("hash").asText());
        assertThat(Work.search(officer, Work.CASES, work.view().path("number").asText()))
                .hasSize(1);
    }

    private static Api.Answer assess(String form, String values, String more) {
        return work.attempt(
                "record-assessment",
                "{\"recordedOn\": \"{{-230}}\", \"form\": \"" + form + "\", \"values\": " + values + more + "}");
    }

    private static String agreement(String total, String payable) {
        return """
                {"on": "{{-188}}", "number": "邕水赔协〔测试〕9号", "terms": {"facts": "造成生态环境损害。", "evidence": "检测报告。",
                 "restoration": "岸坡自行修复，其余货币赔偿。", "performBy": "{{-50}}", "breach": "逾期付款的按日支付违约金。",
                 "evaluation": "由第三方评估。", "disputes": "协商不成的起诉。", "total": %s, "items": [
                  {"head": "RESTORATION_COST", "responsibility": "RESTORATION", "amount": 44861.39},
                  {"head": "INTERIM_LOSS", "responsibility": "PAYMENT", "amount": 29708.74},
                  {"head": "INVESTIGATION_COST", "responsibility": "PAYMENT", "amount": 7800}],
                 "payments": [{"dueOn": "{{-175}}", "amount": 20000}, {"dueOn": "{{-75}}", "amount": %s}]}}""".formatted(total, new java.math.BigDecimal(payable).subtract(new java.math.BigDecimal("20000")));
    }

    private static String settle(int obligation, String amount, int day) {
        return "{\"on\": \"{{%d}}\", \"obligation\": %d, %s\"document\": \"凭证 %d\"}"
                .formatted(day, obligation, amount, obligation);
    }

    private static void assertAmount(JsonNode amount, String wanted) {
        assertThat(amount.isNumber()).as(amount.toString()).isTrue();
        assertThat(amount.decimalValue()).isEqualByComparingTo(wanted);
    }

    private static boolean isRow(JsonNode row, int line, String column) {
        return row.path("line").asInt() == line && row.path("column").asText().equals(column);
    }

    private static List<String> putAway() {
        Path done = container.distribution().cluesFolder("water.patrol").resolve("done");
        try (Stream<Path> files = Files.list(done)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-巡查.csv"))
                    .toList();
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
