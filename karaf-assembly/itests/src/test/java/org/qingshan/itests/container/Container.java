package org.qingshan.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A running container, seen from outside: its files and its HTTP door. */
public interface Container {

    Distribution distribution();

    /** REST as nobody in particular. */
    default Api api() {
        return new Api(distribution().address());
    }

    default Api api(Accounts account) {
        return api().as(account);
    }

    /** What the OSGi framework itself reports. */
    default Framework framework() {
        return new Framework(distribution().address());
    }

    /** Lets {@link #framework()} see what happens to bundles from now on. */
    default void watch() {
        deploy(PluginJar.probe(), "org.qingshan.itests.probe.jar");
        Await.until("the framework probe answers", () -> framework().answers());
    }

    /** Lays a file under this name into {@code deploy/} in one step, as a careful operator would. */
    default Path deploy(Path file, String name) {
        return put(file, distribution().deployFolder().resolve(name));
    }

    default void undeploy(String name) {
        try {
            Files.delete(distribution().deployFolder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a file of clues into the watched folder of this source. */
    default Path dropClues(String source, String name, byte[] content) {
        try {
            Path staged = Files.write(Files.createTempFile(distribution().home(), "clues", ".part"), content);
            return put(staged, distribution().cluesFolder(source).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays down the administrator's coefficients of a department, without restarting anything. */
    default void coefficients(String department, String csv) {
        try {
            Path staged = Files.writeString(Files.createTempFile(distribution().home(), "coefficients", ".part"), csv);
            put(staged, distribution().coefficients(department));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    default void withdrawCoefficients(String department) {
        try {
            Files.delete(distribution().coefficients(department));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path put(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Path part = Files.copy(
                    file,
                    distribution().home().resolve(target.getFileName() + ".part"),
                    StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
