package org.qingshan.itests.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinary contents of every step from a clue of the water department to the archive, in {@code routine.http}. */
public final class Routine {
    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^### (\\S+)\\s*$\\s*(\\{.*?\\n?})\\s*(?=^###|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Map<String, String> BODIES = read();

    private Routine() {}

    public static String body(String step) {
        String body = BODIES.get(step);
        if (body == null) {
            throw new IllegalArgumentException("routine.http has no " + step);
        }
        return body;
    }

    private static Map<String, String> read() {
        try (InputStream file = Routine.class.getResourceAsStream("routine.http")) {
            Map<String, String> bodies = new HashMap<>();
            Matcher entries = ENTRY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (entries.find()) {
                bodies.put(entries.group(1), entries.group(2));
            }
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
