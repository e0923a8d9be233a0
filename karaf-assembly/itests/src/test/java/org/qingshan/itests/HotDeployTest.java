package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Background;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.parks.GrownParksPlugin;
import org.qingshan.itests.parks.ParksPlugin;

/** A department's bundle arrives, is replaced and leaves while the container runs, and nobody else notices. */
@KarafTest
class HotDeployTest {
    private static final String SAMPLE = "org.qingshan.plugins.sample";
    private static final String PARKS = "org.qingshan.itests.parks";

    private final Container container;
    private final Api central;

    HotDeployTest(Container container) {
        this.container = container;
        this.central = container.api(Accounts.CENTRAL);
    }

    @Test
    void aJarInTheDeployFolderIsServedFromThenOnWithFormsSourcesAndOptions() {
        List<String> before = container.framework().events();
        assertThat(department("sample").isMissingNode()).isTrue();

        container.deploy(container.distribution().bundle(SAMPLE), "sample.jar");
        JsonNode sample = awaitDepartment("sample", "1.0.0.SNAPSHOT");

        assertThat(sample.path("zh").asText()).isEqualTo("示例部门");
        assertThat(Work.texts(sample.path("forms"), "id")).containsExactly("sample.lost-trees");
        assertThat(Work.texts(sample.path("options"), "id")).containsExactly("sample.planting");
        assertThat(Work.texts(sample.path("sources"), "id")).containsExactly("sample.reports");
        JsonNode form = central.get("/api/v1/departments/sample/forms/sample.lost-trees")
                .expect(200)
                .json();
        assertThat(form.path("schema")
                        .path("properties")
                        .path("trees")
                        .path("title")
                        .asText())
                .isEqualTo("受损株数");
        // 5 trees × 180–220 yuan
        JsonNode estimate = preview("sample", "sample.lost-trees", """
                {"trees": 5, "price": {"low": 180, "high": 220, "evidence": "造价信息"}}""");
        assertThat(estimate.path("low").decimalValue()).isEqualByComparingTo("900.00");
        assertThat(estimate.path("high").decimalValue()).isEqualByComparingTo("1100.00");
        container.dropClues("sample.reports", "trees.csv", Days.in("""
                编号,发现日期,设区市,街道,受损株数
                热部署-001,{{-12}},南宁市,青秀区民族大道,4
                """).getBytes(StandardCharsets.UTF_8));
        Await.until("the clue of the new department is there", () -> clues().size() == 1);

        container.undeploy("sample.jar");
        awaitGone(SAMPLE);
        Await.until(
                "the department is no longer served", () -> department("sample").isMissingNode());
        assertThat(central.get("/api/v1/departments/sample/forms/sample.lost-trees")
                        .status())
                .isIn(404, 409);
        assertThat(clues()).hasSize(1);
        assertOnlyMoved(SAMPLE, before);
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOldOneWithItsOwnForms() {
        List<String> before = container.framework().events();
        Path first = PluginJar.of(PARKS, ParksPlugin.CLASSES);
        Path next = PluginJar.withVersion(PluginJar.of(PARKS, GrownParksPlugin.CLASSES), "1.1.0");

        container.deploy(first, "parks.jar");
        awaitDepartment("parks", "1.0.0");
        assertThat(lawn(50)).isEqualByComparingTo("500.00");
        container.deploy(next, "parks.jar");
        JsonNode grown = awaitDepartment("parks", "1.1.0");
        assertThat(Work.texts(grown.path("forms"), "id")).containsExactlyInAnyOrder("parks.lawn", "parks.benches");
        assertThat(lawn(50)).isEqualByComparingTo("600.00");
        container.deploy(first, "parks.jar");
        awaitDepartment("parks", "1.0.0");
        assertThat(lawn(50)).isEqualByComparingTo("500.00");

        container.undeploy("parks.jar");
        awaitGone(PARKS);
        assertOnlyMoved(PARKS, before);
    }

    @Test
    void workInOtherDepartmentsGoesOnWhileAPluginIsReplacedAgainAndAgain() {
        List<String> before = container.framework().events();
        Path first = PluginJar.of(PARKS, ParksPlugin.CLASSES);
        Path next = PluginJar.withVersion(PluginJar.of(PARKS, GrownParksPlugin.CLASSES), "1.1.0");
        Work work = Work.begin(container.api(Accounts.WATER_OFFICER), "热部署-负载")
                .routine("start-verification", "report-verification", "open-case", "start-investigation");
        AtomicBoolean enough = new AtomicBoolean();

        try (Background<Integer> load = Background.run(() -> {
            int steps = 0;
            while (!enough.get()) {
                work.routine("add-evidence");
                central.get("/api/v1/departments/forestry/forms/forestry.forest")
                        .expect(200);
                steps++;
            }
            return steps;
        })) {
            for (int round = 0; round < 5; round++) {
                container.deploy(first, "parks.jar");
                awaitDepartment("parks", "1.0.0");
                container.deploy(next, "parks.jar");
                awaitDepartment("parks", "1.1.0");
            }
            container.undeploy("parks.jar");
            awaitGone(PARKS);
            enough.set(true);
            int steps = load.result();
            assertThat(steps).isPositive();
            assertThat(work.version()).isEqualTo(2 + steps);
        }
        assertOnlyMoved(PARKS, before);
    }

    @Test
    void aKarInTheDeployFolderComesAndLeavesAlone() {
        List<String> before = container.framework().events();

        container.deploy(Path.of(System.getProperty("qingshan.sample.kar")), "sample.kar");
        awaitDepartment("sample", "1.0.0.SNAPSHOT");
        container.undeploy("sample.kar");
        awaitGone(SAMPLE);

        assertOnlyMoved(SAMPLE, before);
    }

    private void assertOnlyMoved(String bundle, List<String> before) {
        List<String> events = Await.value(
                "the framework tells that " + bundle + " is gone",
                () -> container.framework().eventsSince(before),
                told -> told.stream().anyMatch(event -> event.startsWith("UNINSTALLED " + bundle + "/")));
        assertThat(events)
                .anyMatch(event -> event.startsWith("STARTED " + bundle + "/"))
                .allMatch(event -> event.contains(" " + bundle + "/") || event.startsWith("PACKAGES_REFRESHED "));
        assertThat(container.framework().bundles().values()).containsOnly("ACTIVE", "FRAGMENT");
    }

    private JsonNode awaitDepartment(String id, String version) {
        return Await.value(
                "department " + id + " is served by version " + version,
                () -> department(id),
                found -> found.path("plugin").path("version").asText().equals(version));
    }

    /** A department of which something is installed. */
    private JsonNode department(String id) {
        for (JsonNode department :
                central.get("/api/v1/departments").expect(200).json().path("items")) {
            if (department.path("id").asText().equals(id)
                    && !department.path("state").asText().equals("ABSENT")) {
                return department;
            }
        }
        return MissingNode.getInstance();
    }

    private List<JsonNode> clues() {
        return Work.search(central, Work.CLUES, "热部署-001");
    }

    private BigDecimal lawn(int area) {
        return preview("parks", "parks.lawn", "{\"area\": " + area + "}")
                .path("low")
                .decimalValue();
    }

    private JsonNode preview(String department, String form, String values) {
        return central.post(
                        "/api/v1/departments/" + department + "/forms/" + form + "/preview",
                        "{\"values\": " + values + "}")
                .expect(200)
                .json();
    }

    private void awaitGone(String bundle) {
        Await.until(
                bundle + " is gone",
                () -> container.framework().bundles().keySet().stream().noneMatch(b -> b.startsWith(bundle + "/")));
    }
}
