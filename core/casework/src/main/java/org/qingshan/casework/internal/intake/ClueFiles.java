package org.qingshan.casework.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.casework.internal.intake.RowReader.Fit;
import org.qingshan.casework.internal.intake.RowReader.Outcome;
import org.qingshan.casework.internal.intake.RowReader.Unfit;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.casework.internal.tables.RowStream;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;

/** Reads a file of clues as the intake does, without registering anything: for tests of plugins. */
public final class ClueFiles {
    private final RecordScope scope;

    /** @param scope of the plugin whose sources are read */
    public ClueFiles(RecordScope scope) {
        this.scope = scope;
    }

    /**
     * What a file holds.
     *
     * @param clues of the rows that fit, in order
     * @param refused every problem of the rows that do not
     */
    public record Content(List<Clue> clues, List<RefusedRow> refused) {}

    /**
     * Reads a file.
     *
     * @param in read to its end, not closed
     * @throws org.qingshan.casework.internal.tables.UnreadableFileException when the file as a whole is not what the source
     *     wants
     */
    public Content read(ClueSource source, InputStream in) {
        Path file = null;
        try {
            file = Files.createTempFile("clues", ".part");
            Spool.copy(in, file, Survey.MAX_BYTES);
            return read(source, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Spool.discard(file);
        }
    }

    private Content read(ClueSource source, Path file) {
        RowReader reader = new RowReader(source, scope::validate, null);
        Survey.of(source.format(), file, reader.columns());
        List<Clue> clues = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        try (RowStream rows = RowStream.open(source.format(), file, reader.columns())) {
            while (rows.hasNext()) {
                RawRow row = rows.next();
                Outcome outcome = reader.read(row);
                if (outcome instanceof Fit fit) {
                    clues.add(fit.clue());
                } else if (outcome instanceof Unfit unfit) {
                    unfit.problems().forEach(problem -> refused.add(problem.in(row)));
                }
            }
        }
        return new Content(clues, refused);
    }
}
