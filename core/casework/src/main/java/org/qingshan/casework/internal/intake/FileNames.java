package org.qingshan.casework.internal.intake;

import java.nio.charset.StandardCharsets;

/** Names of strangers' files. */
final class FileNames {
    /** File systems take 255 bytes; a time and an ending are put around it. */
    private static final int MOST_BYTES = 200;

    private FileNames() {}

    /** The last part of a path as a browser sends it, without control characters, short enough for any file system. */
    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() || plain.matches("\\.+") ? "clues" : shorten(plain);
    }

    /** Cut in the middle, so that the ending stays. */
    static String shorten(String name) {
        String result = name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = name.length() - ending.length();
        while (result.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end -= Character.isLowSurrogate(name.charAt(end - 1)) ? 2 : 1;
            result = name.substring(0, end) + ending;
        }
        return result;
    }
}
