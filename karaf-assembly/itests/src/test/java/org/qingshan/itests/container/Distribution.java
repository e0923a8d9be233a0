package org.qingshan.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution that the build has made, unpacked for one container.
 *
 * @param home its folder
 * @param httpPort a port that was free when it was unpacked
 * @param sshPort likewise
 */
public record Distribution(Path home, int httpPort, int sshPort) {

    /** Unpacks the archive into a new folder named {@code name} and lays the test accounts in it. */
    public static Distribution unpack(String name) {
        Path home = work().resolve(name);
        try {
            deleteAll(home);
            Files.createDirectories(home);
            Process tar = new ProcessBuilder(
                            "tar", "xzf", archive().toString(), "--strip-components=1", "-C", home.toString())
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("tar could not unpack " + archive());
            }
            Distribution distribution = new Distribution(home, freePort(), freePort());
            Files.writeString(home.resolve("etc/accounts.csv"), Accounts.CSV);
            return distribution;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the start scripts read: ports of this container's own. */
    public Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KARAF_EXEC", "exec",
                "QINGSHAN_PORT", Integer.toString(httpPort),
                "QINGSHAN_SSH_PORT", Integer.toString(sshPort));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    public Path deployFolder() {
        return home.resolve("deploy");
    }

    public Path records() {
        return home.resolve("records");
    }

    public Path cluesFolder(String source) {
        return records().resolve("clues").resolve(source);
    }

    /** Where an administrator lays values over those of the department's plugin. */
    public Path coefficients(String department) {
        return home.resolve("etc/coefficients").resolve(department + ".csv");
    }

    public Path systemRepository() {
        return home.resolve("system");
    }

    /** The built bundle of this artifact of ours, as it lies in the distribution's repository. */
    public Path bundle(String artifactId) {
        return ourBundles().stream()
                .filter(jar -> jar.getFileName().toString().startsWith(artifactId + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifactId + " is not in " + systemRepository()));
    }

    /** All bundles of ours in the distribution. */
    public List<Path> ourBundles() {
        try (Stream<Path> files = Files.walk(systemRepository().resolve("org/qingshan"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the container has logged so far. */
    public String log() {
        try {
            Path log = home.resolve("data/log/karaf.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path archive() {
        return Path.of(required("qingshan.distribution"));
    }

    private static Path work() {
        return Path.of(required("qingshan.work"));
    }

    static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(
                    "-D" + property + " is missing; run these tests with: mvn verify -pl karaf-assembly/itests -am");
        }
        return value;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
