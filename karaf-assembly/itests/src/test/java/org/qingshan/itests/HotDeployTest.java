package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Container;
import org.qingshan.itests.container.PluginJar;

/** A department's bundle arrives, is replaced and leaves while the container runs, and nobody else notices. */
@KarafTest
class HotDeployTest {
    private static final String SAMPLE = "org.qingshan.plugins.sample";

    private final Container container;

    HotDeployTest(Container container) {
        this.container = container;
    }

    @Test
    void aJarInTheDeployFolderComesIsReplacedAndLeavesAlone() {
        List<String> before = container.framework().events();
        Path built = container.distribution().bundle(SAMPLE);

        container.deploy(PluginJar.withVersion(built, "1.0.1"), "sample.jar");
        awaitVersions("ACTIVE", "1.0.1");
        container.deploy(PluginJar.withVersion(built, "1.1.0"), "sample.jar");
        awaitVersions("ACTIVE", "1.1.0");
        container.undeploy("sample.jar");
        awaitGone();

        assertOnlyTheSampleMoved(before);
    }

    @Test
    void aKarInTheDeployFolderComesAndLeavesAlone() {
        List<String> before = container.framework().events();

        container.deploy(Path.of(System.getProperty("qingshan.sample.kar")), "sample.kar");
        awaitVersions("ACTIVE", "1.0.0.SNAPSHOT");
        container.undeploy("sample.kar");
        awaitGone();

        assertOnlyTheSampleMoved(before);
    }

    private void assertOnlyTheSampleMoved(List<String> before) {
        List<String> events = container.framework().eventsSince(before);
        assertThat(events).anyMatch(event -> event.startsWith("STARTED " + SAMPLE));
        assertThat(events)
                .allMatch(event -> event.contains(" " + SAMPLE + "/") || event.startsWith("PACKAGES_REFRESHED "));
    }

    private void awaitVersions(String state, String version) {
        Await.until(
                SAMPLE + " " + version + " is " + state,
                () -> state.equals(container.framework().bundles().get(SAMPLE + "/" + version)));
    }

    private void awaitGone() {
        Await.until(
                SAMPLE + " is gone",
                () -> container.framework().bundles().keySet().stream().noneMatch(b -> b.startsWith(SAMPLE + "/")));
    }
}
