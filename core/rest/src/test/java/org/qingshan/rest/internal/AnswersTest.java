package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.rest.internal.TestServer.Reply;

class AnswersTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ok(String path) {
        Reply reply = server.get(path.startsWith("/plugins") ? FakeAccounts.ADMIN : FakeAccounts.OFFICER, path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void aCaseIsAnsweredWholeWithItsVersion() {
        Reply reply = server.get(FakeAccounts.OFFICER, "/cases/01k0case");
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
        JsonNode json = reply.json();
        assertThat(json.path("number").asText()).isEqualTo("桂水赔〔2026〕1号");
        assertThat(json.at("/stageLabel/zh").asText()).isEqualTo("损害调查");
        assertThat(json.at("/departmentLabel/zh").asText()).isEqualTo("水利");
        assertThat(json.at("/region/code").asText()).isEqualTo("450100");
        assertThat(json.path("obligors")).extracting(JsonNode::asText).containsExactly("南宁某采砂公司", "某运输公司");
        assertThat(json.path("overdue").asBoolean()).isTrue();
        assertThat(json.at("/deadlines/0/remainingDays").asLong()).isEqualTo(-1);
        assertThat(json.at("/deadlines/0/rule").isNull()).isTrue();
        assertThat(json.path("stages"))
                .extracting(s -> s.path("stage").asText() + " " + s.path("days").asLong())
                .containsExactly("FILED 8", "INVESTIGATING 12");
        assertThat(json.at("/stages/0/leftOn").asText()).isEqualTo("2026-05-20");
        assertThat(json.at("/stages/1/leftOn").isNull()).isTrue();
        assertThat(json.has("summary")).isFalse();
    }

    @Test
    void aCaseCarriesItsFileAsRecordsAreWritten() {
        JsonNode file = ok("/cases/01k0case").path("file");
        assertThat(file.path("stage").asText()).isEqualTo("INVESTIGATING");
        assertThat(file.at("/filing/openedOn").asText()).isEqualTo("2026-05-12");
        assertThat(file.at("/assessments/0/values/volume").asInt()).isEqualTo(1000);
        assertThat(file.at("/assessments/0/estimate/lines/0/head").asText()).isEqualTo("RESTORATION_COST");
        assertThat(file.at("/stages/0").size()).isEqualTo(2);
    }

    @Test
    void openStepsCarryTheirSchemaAndClosedOnesTheirReason() {
        JsonNode steps = ok("/cases/01k0case").path("steps");
        assertThat(steps.at("/0/id").asText()).isEqualTo("add-evidence");
        assertThat(steps.at("/0/open").asBoolean()).isTrue();
        assertThat(steps.at("/0/schema/properties/on/format").asText()).isEqualTo("date");
        assertThat(steps.at("/0").has("reason")).isFalse();
        assertThat(steps.at("/1/open").asBoolean()).isFalse();
        assertThat(steps.at("/1/reason/code").asText()).isEqualTo("STEP_NOT_OPEN");
        assertThat(steps.at("/1").has("schema")).isFalse();
    }

    @Test
    void moneyIsAPlainDecimalWithTwoPlaces() {
        assertThat(server.get(FakeAccounts.OFFICER, "/cases").text())
                .contains("\"assessed\":{\"low\":34500.00,\"high\":34500.50}")
                .contains("\"agreed\":null,\"received\":0.00");
    }

    @Test
    void listsAreCountedAndPaged() {
        JsonNode cases = ok("/cases?stage=INVESTIGATING&region=450100&open=true&sort=-updated&q=%E9%82%95&limit=5");
        assertThat(cases.path("total").asLong()).isEqualTo(1);
        assertThat(cases.path("next").isNull()).isTrue();
        assertThat(cases.path("items").size()).isEqualTo(1);
        assertThat(ok("/clues?channel=PATROL").at("/items/0/foundOn").asText()).isEqualTo("2026-05-01");
    }

    @Test
    void theInboxSaysHowSoonAndWhat() {
        JsonNode items = ok("/inbox").path("items");
        assertThat(items).extracting(i -> i.path("kind").asText()).containsExactly("case", "clue");
        assertThat(items.at("/0/group").asText()).isEqualTo("OVERDUE");
        assertThat(items.at("/0/deadline/label/zh").asText()).isEqualTo("损害调查");
        assertThat(items.at("/1/group").asText()).isEqualTo("NONE");
        assertThat(items.at("/1/deadline").isNull()).isTrue();
    }

    @Test
    void aClueShowsWhatWasReportedAndTheRowItCameWith() {
        JsonNode clue = ok("/clues/01k0clue");
        assertThat(clue.path("facts").asText()).isEqualTo("疑似非法取水");
        assertThat(clue.at("/point/longitude").decimalValue()).isEqualByComparingTo("108.3");
        assertThat(clue.at("/details/编号").asText()).isEqualTo("XC-1");
        assertThat(clue.path("verification").isNull()).isTrue();
        assertThat(clue.path("suspectedObligor").isNull()).isTrue();
    }

    @Test
    void aJournalIsReadBySequence() {
        JsonNode first = ok("/cases/01k0case/journal?limit=2");
        assertThat(first.path("next").asText()).isEqualTo("2");
        assertThat(first.path("total").asLong()).isEqualTo(3);
        assertThat(first.at("/items/0/label/zh").asText()).isEqualTo(CaseStep.OPEN_CASE.zh());
        assertThat(first.at("/items/0/payload/on").asText()).isEqualTo("2026-05-12");
        JsonNode rest = ok("/cases/01k0case/journal?limit=2&after=2");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(rest.at("/items/0/sequence").asLong()).isEqualTo(3);
        assertThat(rest.at("/items/0/payload").asText()).isEqualTo("not json");
    }

    @Test
    void aBrokenChainIsReportedWhereItBreaks() {
        JsonNode broken = ok("/cases/01k0case/verification?lang=en");
        assertThat(broken.path("ok").asBoolean()).isFalse();
        assertThat(broken.path("brokenAt").asLong()).isEqualTo(3);
        assertThat(broken.path("reason").asText()).isEqualTo("the hash differs");
        JsonNode whole = ok("/clues/01k0clue/verification");
        assertThat(whole.path("ok").asBoolean()).isTrue();
        assertThat(whole.has("brokenAt")).isFalse();
    }

    @Test
    void aPreviewShowsItsWorking() {
        int before = server.writes.all().size();
        Reply reply = server.post(
                FakeAccounts.OFFICER,
                "/departments/water/forms/water.surface-water/preview",
                "{\"values\":{\"volume\":1000}}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).contains("\"low\":34500.00");
        assertThat(reply.json().at("/lines/0/headCode").asText()).isEqualTo("L4");
        assertThat(reply.json().at("/lines/0/working").size()).isPositive();
        assertThat(reply.json().at("/lines/0/coefficients/0/value/low").decimalValue())
                .isEqualByComparingTo("34.5");
        assertThat(server.writes.all()).hasSize(before);
    }

    @Test
    void aPlanIsMadeForTheDamageOfACase() {
        Reply reply = server.post(
                FakeAccounts.OFFICER,
                "/departments/water/options/water.in-situ/preview",
                "{\"input\":{},\"case\":\"01k0case\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("cost").decimalValue()).isEqualByComparingTo("34500");
        assertThat(reply.json().at("/milestones/0/dueOn").asText()).isEqualTo("2027-01-01");
    }

    @Test
    void aPluginThatIsAwayFailsOrLacksCoefficientsIsToldApart() {
        String form = "/departments/water/forms/water.surface-water/preview";
        Reply away = server.get(FakeAccounts.OFFICER, "/departments/forestry/forms/forestry.x");
        assertThat(away.status()).isEqualTo(409);
        assertThat(away.code()).isEqualTo("PLUGIN_UNAVAILABLE");
        Reply failed = server.post(FakeAccounts.OFFICER, form, "{\"values\":{\"fail\":1}}");
        assertThat(failed.status()).isEqualTo(502);
        assertThat(failed.code()).isEqualTo("PLUGIN_FAILED");
        Reply missing = server.post(FakeAccounts.OFFICER, form, "{\"values\":{\"missing\":1}}");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.code()).isEqualTo("MISSING_COEFFICIENTS");
        assertThat(missing.json().at("/missing/0/file").asText()).isEqualTo("etc/coefficients/water.csv");
    }

    @Test
    void departmentsAreListedOnceEachWithWhatTheyOffer() {
        JsonNode items = ok("/departments").path("items");
        assertThat(items).extracting(d -> d.path("id").asText()).containsExactly("water", "forestry");
        assertThat(items.at("/0/plugin/symbolicName").asText()).isEqualTo("org.qingshan.plugins.water");
        assertThat(items.at("/0/sources/0/columns/0/required").asBoolean()).isTrue();
        assertThat(items.at("/1/plugin").isNull()).isTrue();
        assertThat(items.at("/1/state").asText()).isEqualTo("DISABLED");
    }

    @Test
    void pluginsAreListedWithTheCasesThatUseThem() {
        JsonNode items = ok("/plugins").path("items");
        assertThat(items.at("/0/openCases").asLong()).isEqualTo(1);
        assertThat(items.at("/0/p95Millis").asDouble()).isEqualTo(12.5);
        assertThat(items.at("/1/reason/zh").asText()).isEqualTo("已停用");
        assertThat(items.at("/2/department").isNull()).isTrue();
        assertThat(items.at("/2/switchable").asBoolean()).isFalse();
    }

    @Test
    void aSwitchIsPlannedThenMadeWithItsReason() {
        JsonNode plan = ok("/plugins/water/plan?action=disable");
        assertThat(plan.path("openCases").asLong()).isEqualTo(1);
        assertThat(plan.at("/cases/0/number").asText()).isEqualTo("桂水赔〔2026〕1号");
        assertThat(plan.at("/forms/0/id").asText()).isEqualTo("water.surface-water");
        Reply reply = server.post(FakeAccounts.ADMIN, "/plugins/forestry/enable", "{\"reason\":\"汛期结束\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(server.writes.all()).contains("enable forestry: 汛期结束");
        JsonNode journal = ok("/plugins/water/journal?limit=1");
        assertThat(journal.at("/items/0/label/zh").asText()).isEqualTo("停用部门组件");
        assertThat(journal.path("next").asText()).isEqualTo("1");
    }

    @Test
    void rulesSayWhatIsNotConfirmed() {
        JsonNode rules = ok("/rules?on=2026-06-01").path("items");
        assertThat(rules).isNotEmpty();
        assertThat(rules).anySatisfy(r -> assertThat(r.path("value").isNull()).isTrue());
        assertThat(rules).allSatisfy(r -> assertThat(r.has("confirmed")).isTrue());
    }

    @Test
    void metaTellsTheProcedureAndTheConstants() {
        JsonNode meta = ok("/meta");
        assertThat(meta.path("today").asText()).isEqualTo("2026-06-01");
        assertThat(meta.at("/stages/case/0/id").asText()).isEqualTo("FILED");
        assertThat(meta.at("/steps/case").size()).isEqualTo(CaseStep.values().length);
        assertThat(meta.at("/steps/clue/1/from")).extracting(JsonNode::asText).containsExactly("REGISTERED");
        assertThat(meta.at("/regions/1/id").asText()).isEqualTo("NANNING");
        assertThat(meta.at("/damageHeads/3/code").asText()).isEqualTo("L4");
        assertThat(meta.at("/roles").size()).isEqualTo(3);
    }

    @Test
    void accountsAreListedWithoutSecretsAndMadeByAdministrators() {
        Reply list = server.get(FakeAccounts.ADMIN, "/accounts?limit=2");
        assertThat(list.json().path("total").asLong()).isEqualTo(3);
        assertThat(list.json().path("next").asText()).isEqualTo("central");
        assertThat(list.text()).doesNotContain("password");
        Reply made = server.post(FakeAccounts.ADMIN, "/accounts", """
                {"login":"new","name":"新","password":"geheim","roles":["OFFICER"],"department":"water","region":"NANNING"}""");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/accounts/new");
        Reply taken = server.post(
                FakeAccounts.ADMIN,
                "/accounts",
                "{\"login\":\"admin\",\"name\":\"x\",\"password\":\"x\",\"roles\":[\"CENTRAL\"]}");
        assertThat(taken.status()).isEqualTo(422);
        Reply changed = server.send(FakeAccounts.ADMIN, "PATCH", "/accounts/officer", "{\"disabled\":true}", r -> r);
        assertThat(changed.status()).isEqualTo(200);
    }
}
