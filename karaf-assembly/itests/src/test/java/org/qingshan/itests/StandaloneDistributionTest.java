package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.ListeningSockets;
import org.qingshan.itests.container.StandaloneContainer;

/** The unpacked distribution, started as a user does and untouched by any test tool. */
class StandaloneDistributionTest {
    private static StandaloneContainer container;

    @BeforeAll
    static void start() {
        container = new StandaloneContainer(Distribution.unpack("standalone"));
        container.start("/api/v1/ready");
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void everySocketListensOnLoopbackOnly() {
        List<String> addresses = ListeningSockets.of(container.pid());
        assertThat(addresses).isNotEmpty().allMatch(ListeningSockets::isLoopback);
    }

    @Test
    void httpIsStartedExactlyOnce() {
        assertThat(container.distribution().log().lines().filter(line -> line.contains("Started Jetty")))
                .hasSize(1);
    }

    @Test
    void nothingGoesWrongWhileStarting() {
        assertThat(container.distribution().log().lines())
                .noneMatch(line -> line.contains("| ERROR |") || line.contains("| WARN  |"));
    }

    @Test
    void theOperatorsShellHasNoDefaultPassword() throws IOException {
        Path users = container.distribution().home().resolve("etc/users.properties");
        assertThat(Files.readAllLines(users)).allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    @Test
    void residentMemoryStaysUnder450MiB() throws IOException {
        long kib = Files.readAllLines(Path.of("/proc", Long.toString(container.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        assertThat(kib / 1024).isLessThan(450);
    }
}
