package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Api.Answer;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Background;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.trouble.StillbornPlugin;
import org.qingshan.itests.trouble.TroublePlugin;

/** A plugin that throws, hangs or lacks a class is blamed by name and harms nobody else. */
@KarafTest
@Consecutive
class TroubledPluginTest {
    private static final String STILLBORN = "org.qingshan.itests.stillborn";

    private static Container container;
    private static Api central;

    @BeforeAll
    static void deploy(Container shared) {
        container = shared;
        central = container.api(Accounts.CENTRAL);
        container.deploy(PluginJar.of("org.qingshan.itests.trouble", TroublePlugin.CLASSES), "trouble.jar");
        container.deploy(PluginJar.of(STILLBORN, StillbornPlugin.CLASSES), "stillborn.jar");
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
    @ValueSource(strings = {"throwing", "lacking", "hanging"})
    @Order(1)
    void aFailingFormIsAnsweredWithTheNameOfItsPluginAndKeepsNobodyElseWaiting(String form) {
        try (Background<Answer> failing = Background.run(() -> preview("trouble", "trouble." + form))) {
            int answered = 0;
            do {
                preview("water", "water.soil-erosion").expect(422);
                answered++;
            } while (!failing.isDone());
            Answer failed = failing.result().expect(502);

            assertThat(failed.code()).isEqualTo("PLUGIN_FAILED");
            assertThat(failed.json().path("detail").asText()).contains("trouble 1.0.0", "trouble." + form);
            if (form.equals("hanging")) {
                assertThat(answered).isGreaterThan(10);
            }
        }
        assertThat(departments()).contains("trouble", "water", "forestry");
    }

    @Test
    @Order(2)
    void aPluginThatKeepsFailingIsPutToRestOnItsOwnAccountAndSaysSo() {
        JsonNode quarantined = Await.value(
                "the plugin rests",
                () -> {
                    preview("trouble", "trouble.throwing");
                    return plugin("trouble");
                },
                plugin -> plugin.path("state").asText().equals("QUARANTINED"));

        assertThat(quarantined.path("reason").path("zh").asText()).contains("暂停");
        assertThat(quarantined.path("failures").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(preview("trouble", "trouble.throwing").expect(409).code()).isEqualTo("PLUGIN_UNAVAILABLE");
        JsonNode water = plugin("water");
        assertThat(water.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(water.path("failures").asInt()).isZero();
    }

    @Test
    void aPluginThatCannotEvenSayWhatItBringsIsShownAsFailedWithTheReason() {
        JsonNode plugin =
                Await.value("the stillborn plugin is listed", () -> plugin(STILLBORN), found -> !found.isMissingNode());

        assertThat(plugin.path("state").asText()).isEqualTo("FAILED");
        assertThat(plugin.path("reason").path("zh").asText())
                .contains("stillborn 1.0.0", "thrown on purpose by a test plugin");
        assertThat(plugin.path("switchable").asBoolean()).isFalse();
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

    /** By department; a plugin that could not even name its department, by its bundle. */
    private static JsonNode plugin(String name) {
        for (JsonNode plugin : central.get("/api/v1/plugins").expect(200).json().path("items")) {
            if (List.of(
                            plugin.path("department").asText(),
                            plugin.path("symbolicName").asText())
                    .contains(name)) {
                return plugin;
            }
        }
        return MissingNode.getInstance();
    }
}
