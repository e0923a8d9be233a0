package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.container.StandaloneContainer;
import org.qingshan.itests.probe.FrameworkProbe;

/** What the platform adds to the start of its container, measured beside that container in the same run. */
class StartBudgetTest {
    private static final int RUNS = 3;

    @Test
    void thePlatformAnswersWithinOneAndAHalfTimesTheStartOfABareKaraf() throws IOException {
        List<Duration> bare = new ArrayList<>();
        List<Duration> platform = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(firstAnswer(bareKaraf(), FrameworkProbe.PATH + "/bundles"));
            platform.add(firstAnswer(Distribution.unpack("start-platform"), "/api/v1/health"));
        }
        double ratio = (double) Collections.min(platform).toMillis()
                / Collections.min(bare).toMillis();
        System.out.println("Start to first 200: platform " + platform + ", bare Karaf " + bare + ", ratio " + ratio);
        assertThat(ratio).as("platform %s, bare Karaf %s", platform, bare).isLessThan(1.5);
    }

    private static Duration firstAnswer(Distribution distribution, String path) {
        try (StandaloneContainer container = new StandaloneContainer(distribution)) {
            return container.start(path);
        }
    }

    /** The same Karaf with the same HTTP bundle and one servlet, and nothing of ours. */
    private static Distribution bareKaraf() throws IOException {
        Distribution distribution = Distribution.unpack("start-bare");
        Path features = distribution.home().resolve("etc/org.apache.karaf.features.cfg");
        String configured = Files.readString(features);
        String bare = configured
                .replaceAll("qingshan-core/[^,\\s]+", "qingshan-http")
                .replaceAll(",\\s*qingshan-(?!http)[a-z]+/[^,\\s]+", "");
        assertThat(bare).isNotEqualTo(configured).doesNotContain("qingshan-core", "qingshan-water");
        Files.writeString(features, bare);
        Files.copy(PluginJar.probe(), distribution.deployFolder().resolve("probe.jar"));
        return distribution;
    }
}
