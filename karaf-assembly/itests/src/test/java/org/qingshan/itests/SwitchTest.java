package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshan.itests.casework.Routine;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.StandaloneContainer;

/** An administrator switches a department off and on; in a container of its own, which is restarted in between. */
@Consecutive
class SwitchTest {
    private static final String WATER = "/api/v1/plugins/water";
    private static final Map<String, String> OFF = Map.of("reason", "水利厅组件升级核对");
    private static final Map<String, String> ON = Map.of("reason", "核对完成，恢复使用");

    private static StandaloneContainer container;
    private static Work work;

    @BeforeAll
    static void start() {
        container = new StandaloneContainer(Distribution.unpack("switch"));
        container.start("/api/v1/ready");
        awaitState("ACTIVE");
        work = Work.begin(container.api(Accounts.WATER_OFFICER), "开关-001")
                .routine("start-verification", "report-verification", "open-case", "start-investigation");
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Accounts.class,
            names = {"WATER_OFFICER", "WATER_OFFICER_REGION", "FORESTRY_OFFICER", "CENTRAL"})
    @Order(1)
    void nobodyButAnAdministratorMaySwitch(Accounts account) {
        assertThat(container
                        .api(account)
                        .post(WATER + "/disable", OFF)
                        .expect(403)
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(state()).isEqualTo("ACTIVE");
        assertThat(journal()).isEmpty();
    }

    @Test
    @Order(2)
    void withoutAReasonNothingIsSwitched() {
        for (String reason : List.of("", "   ", "长".repeat(501))) {
            assertThat(admin().post(WATER + "/disable", Map.of("reason", reason))
                            .expect(422)
                            .code())
                    .isEqualTo("INVALID");
        }
        assertThat(admin().post(WATER + "/disable", "{}").status()).isEqualTo(422);
        assertThat(admin().post("/api/v1/plugins/nobody/disable", OFF).status()).isEqualTo(404);
        assertThat(state()).isEqualTo("ACTIVE");
        assertThat(journal()).isEmpty();
    }

    @Test
    @Order(3)
    void thePlanNamesTheOpenCasesThatWouldBeTouched() {
        JsonNode plan = admin().get(WATER + "/plan?action=disable").expect(200).json();
        assertThat(plan.path("openCases").asInt()).isEqualTo(1);
        assertThat(Work.texts(plan.path("cases"), "number"))
                .containsExactly(work.view().path("number").asText());
        assertThat(Work.texts(plan.path("forms"), "id")).contains("water.soil-erosion");
    }

    @Test
    @Order(4)
    void switchedOffItIsNotServedAndSaysWhyAndEverythingElseIs() {
        JsonNode item = admin().post(WATER + "/disable", OFF).expect(200).json();

        assertThat(item.path("state").asText()).isEqualTo("DISABLED");
        assertSwitchedOff();
        assertThat(journal()).hasSize(1);
        JsonNode entry = journal().get(0);
        assertThat(entry.path("type").asText()).isEqualTo("PluginDisabled");
        assertThat(entry.path("actor").path("login").asText()).isEqualTo("admin");
        assertThat(entry.path("payload").path("reason").asText()).isEqualTo(OFF.get("reason"));
        assertThat(entry.path("at").asText()).isNotBlank();
    }

    @Test
    @Order(5)
    void afterARestartItIsStillSwitchedOff() {
        container.stop();
        container.start("/api/v1/ready");
        awaitState("DISABLED");

        assertSwitchedOff();
        assertThat(journal()).hasSize(1);
    }

    @Test
    @Order(6)
    void switchedOnAgainWorkGoesOnAndTheJournalTellsBoth() {
        admin().post(WATER + "/enable", ON).expect(200);

        assertThat(state()).isEqualTo("ACTIVE");
        work.routine("commission-appraisal", "record-assessment");
        List<JsonNode> journal = journal();
        assertThat(journal)
                .extracting(e -> e.path("type").asText())
                .containsExactlyInAnyOrder("PluginDisabled", "PluginEnabled");
        assertThat(journal.get(1).path("previousHash").asText())
                .isEqualTo(journal.get(0).path("hash").asText());
    }

    private static void assertSwitchedOff() {
        assertThat(state()).isEqualTo("DISABLED");
        Api officer = container.api(Accounts.WATER_OFFICER);
        Api.Answer preview = officer.post(
                        "/api/v1/departments/water/forms/water.soil-erosion/preview", "{\"values\": {}}")
                .expect(409);
        assertThat(preview.code()).isEqualTo("PLUGIN_UNAVAILABLE");
        assertThat(preview.json().path("detail").asText()).contains(OFF.get("reason"));
        assertThat(work.closedSteps()).containsEntry("record-assessment", "PLUGIN_UNAVAILABLE");
        assertThat(work.openSteps()).contains("add-evidence", "commission-appraisal");
        assertThat(work.attempt("record-assessment", Routine.body("record-assessment"))
                        .expect(409)
                        .code())
                .isEqualTo("PLUGIN_UNAVAILABLE");
        container
                .api(Accounts.FORESTRY_OFFICER)
                .get("/api/v1/departments/forestry/forms/forestry.forest")
                .expect(200);
    }

    private static Api admin() {
        return container.api(Accounts.ADMINISTRATOR);
    }

    private static List<JsonNode> journal() {
        return Work.journalOf(admin(), WATER);
    }

    private static void awaitState(String state) {
        Await.until("water is " + state, () -> state().equals(state));
    }

    private static String state() {
        for (JsonNode plugin : admin().get("/api/v1/plugins").expect(200).json().path("items")) {
            if (plugin.path("department").asText().equals("water")) {
                return plugin.path("state").asText();
            }
        }
        return "";
    }
}
