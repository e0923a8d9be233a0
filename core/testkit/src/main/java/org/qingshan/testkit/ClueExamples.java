package org.qingshan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import org.qingshan.casework.internal.intake.ClueFiles;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;

/** Reads a plugin's example of a clue file the way the platform's intake does. */
final class ClueExamples {
    private ClueExamples() {}

    /** How the name of a file of that source ends. */
    static String suffix(ClueSource source) {
        return "." + source.format().name().toLowerCase(Locale.ROOT);
    }

    /** Expects that every row becomes a clue, each with a reference of its own. */
    static void check(ClueSource source, URL file) {
        ClueFiles.Content content;
        try (RecordScope scope = new RecordScope();
                InputStream in = file.openStream()) {
            content = new ClueFiles(scope).read(source, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(
                List.of(),
                content.refused().stream()
                        .map(r -> "line " + r.line() + ", " + r.column() + ": " + r.en())
                        .toList(),
                "refused rows of " + file);
        List<String> references = content.clues().stream().map(Clue::reference).toList();
        assertTrue(!references.isEmpty(), file + " has no rows");
        assertEquals(references.stream().distinct().toList(), references, "references of " + file + " are there twice");
    }
}
