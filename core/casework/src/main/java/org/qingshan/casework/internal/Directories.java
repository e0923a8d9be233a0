package org.qingshan.casework.internal;

import java.nio.file.Path;

/**
 * Where the platform finds and keeps files.
 *
 * @param data files that belong to the installation's data: watched folders, the embedded database
 * @param etc configuration
 */
public record Directories(Path data, Path etc) {
    /** As the container was started: {@code qingshan.data} or {@code karaf.data}, and {@code karaf.etc}. */
    public static Directories ofContainer() {
        String data = System.getProperty("qingshan.data", System.getProperty("karaf.data", "data"));
        return new Directories(Path.of(data), Path.of(System.getProperty("karaf.etc", "etc")));
    }

    /** The folder watched for files of a clue source. */
    public Path clues(String source) {
        return data.resolve("clues").resolve(source);
    }

    /** The administrator's coefficients of a department. */
    public Path coefficients(String department) {
        return etc.resolve("coefficients").resolve(department + ".csv");
    }
}
