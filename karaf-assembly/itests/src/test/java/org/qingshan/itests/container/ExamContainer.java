package org.qingshan.itests.container;

import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.karaf.options.KarafDistributionBaseConfigurationOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption.Platform;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * The distribution booted by Pax Exam through its own start script. Pax Exam adds its feature {@code exam-no-junit},
 * taken from {@code target/exam-repository}; nothing else differs from what a user starts.
 */
public final class ExamContainer implements Container, AutoCloseable {
    private static final String SCRIPT = "bin/exam";

    private final Distribution distribution;
    private final ExamSystem system;
    private final TestContainer container;

    public ExamContainer() throws IOException {
        distribution = Distribution.unpack("exam");
        // bin/karaf without an argument would open a console on Pax Exam's pipe
        Files.writeString(distribution.home().resolve(SCRIPT), "exec \"$(dirname \"$0\")/karaf\" server\n");
        // Pax Exam takes for granted that every Karaf has JMX; this one has not
        Files.createFile(distribution.home().resolve("etc/org.apache.karaf.management.cfg"));
        system = PaxExamRuntime.createTestSystem(options());
        container = PaxExamRuntime.createContainer(system);
        container.start();
        Await.until("the platform is ready", () -> api().answers("/api/v1/ready", 200));
        watch();
    }

    @Override
    public Distribution distribution() {
        return distribution;
    }

    @Override
    public void close() {
        container.stop();
        system.clear();
    }

    private Option[] options() {
        KarafDistributionBaseConfigurationOption unpacked = new KarafDistributionBaseConfigurationOption(
                        distribution.home().toFile())
                .name("Qingshan")
                .karafVersion("4.4.10");
        Path repository = Path.of(Distribution.required("qingshan.exam.repository"));
        List<Option> options = new ArrayList<>(List.of(
                new KarafDistributionKitConfigurationOption(unpacked, Platform.NIX).executable(SCRIPT),
                overrideJUnitBundles(),
                keepRuntimeFolder(),
                doNotModifyLogConfiguration(),
                systemTimeout(Await.LIMIT.toMillis()),
                editConfigurationFileExtend(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        repository.toUri() + "@id=exam")));
        distribution.environment().forEach((name, value) -> options.add(CoreOptions.environment(name + "=" + value)));
        return options.toArray(Option[]::new);
    }
}
