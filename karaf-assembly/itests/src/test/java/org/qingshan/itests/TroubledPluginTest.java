package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Api.Answer;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.trouble.StillbornPlugin;
import org.qingshan.itests.trouble.TroublePlugin;

/** A plugin that throws, hangs or lacks a class is blamed by name and harms nobody else. */
@KarafTest
class TroubledPluginTest {
    private static Container container;
    private static Api central;

    @BeforeAll
    static void deploy(Container shared) {
        container = shared;
        central = container.api(Accounts.CENTRAL);
        container.deploy(PluginJar.of("org.qingshan.itests.trouble", TroublePlugin.CLASSES), "trouble.jar");
        container.deploy(PluginJar.of("org.qingshan.itests.stillborn", StillbornPlugin.CLASSES), "stillborn.jar");
        Await.until("the department of trouble is served", () -> departments().contains("trouble"));
    }

    @AfterAll
    static void undeploy() {
        container.undeploy("trouble.jar");
        container.undeploy("stillborn.jar");
        Await.until(
                "the bundles are gone",
                () -> container.framework().bundles().keySet().stream()
                        .noneMatch(b -> b.startsWith("org.qingshan.itests.trouble/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"throwing", "hanging", "lacking"})
    void aFailingFormIsAnsweredWithTheNameOfItsPluginAndTheOthersGoOn(String form) {
        Answer failed = preview("trouble", "trouble." + form).expect(502);

        assertThat(failed.code()).isEqualTo("PLUGIN_FAILED");
        assertThat(failed.json().path("detail").asText()).contains("trouble");
        central.get("/api/v1/departments/water").json();
        assertThat(departments()).contains("water", "forestry");
    }

    @Test
    void itsCallsAndFailuresAreOnItsOwnAccount() {
        preview("trouble", "trouble.throwing");

        JsonNode plugin = plugin("trouble");
        assertThat(plugin.path("failures").asInt()).isPositive();
        assertThat(plugin("water").path("failures").asInt()).isZero();
    }

    @Test
    void aPluginThatCannotEvenSayWhatItBringsIsShownAsFailedWithTheReason() {
        JsonNode plugin = Await.value(
                "the stillborn plugin is listed", () -> plugin("stillborn"), found -> !found.isMissingNode());

        assertThat(plugin.path("state").asText()).isEqualTo("FAILED");
        assertThat(plugin.path("reason").path("zh").asText()).isNotBlank();
    }

    private static Answer preview(String department, String form) {
        return central.post(
                "/api/v1/departments/" + department + "/forms/" + form + "/preview",
                Map.of("values", Map.of("amount", 1)));
    }

    private static List<String> departments() {
        return central.get("/api/v1/departments")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private static JsonNode plugin(String department) {
        for (JsonNode plugin : central.get("/api/v1/plugins").expect(200).json().path("items")) {
            if (plugin.path("department").asText().equals(department)) {
                return plugin;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
