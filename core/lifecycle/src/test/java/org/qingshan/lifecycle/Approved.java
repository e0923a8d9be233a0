package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under review: the test compares, {@code -Dapprove=true} rewrites. */
public final class Approved {
    private Approved() {}

    /** @param path from the module's folder */
    public static void compare(String path, String actual) {
        Path file = Path.of(path);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s; if the change is meant, run the test with -Dapprove=true and review the file", path)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
