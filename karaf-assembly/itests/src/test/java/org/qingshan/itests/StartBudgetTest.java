package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.PluginJar;
import org.qingshan.itests.container.StandaloneContainer;
import org.qingshan.itests.probe.FrameworkProbe;

/** What the platform adds to the start of its container, measured beside that container in the same run. */
class StartBudgetTest {
    private static final double LIMIT = 1.5;
    private static final int ROUNDS = 3;
    /** A busy machine disturbs single starts: then more rounds are measured before the test gives up. */
    private static final int MOST_ROUNDS = 9;

    @Test
    void thePlatformAnswersWithinOneAndAHalfTimesTheStartOfABareKaraf() throws IOException {
        List<Double> ratios = new ArrayList<>();
        while (ratios.size() < ROUNDS || (median(ratios) >= LIMIT && ratios.size() < MOST_ROUNDS)) {
            Duration bare = firstAnswer(bareKaraf(), FrameworkProbe.PATH + "/bundles");
            Duration platform = firstAnswer(Distribution.unpack("start-platform"), "/api/v1/health");
            ratios.add((double) platform.toMillis() / bare.toMillis());
            System.out.println("Start to first 200: platform " + platform + ", bare Karaf " + bare);
        }
        assertThat(median(ratios)).as("median of %s", ratios).isLessThan(LIMIT);
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
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
