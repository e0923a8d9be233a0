package org.qingshan.casework.internal.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.qingshan.casework.internal.tables.ColumnNames;
import org.qingshan.casework.internal.tables.RowStream;
import org.qingshan.casework.internal.tables.UnreadableFileException;
import org.qingshan.sdk.clue.ClueSource;

/** The first reading of a file, which only sees whether there can be a second. */
final class Survey {
    /** Largest file taken. */
    static final long MAX_BYTES = 64L << 20;

    private Survey() {}

    /** @throws UnreadableFileException when the file cannot be read to its end, lacks a column or has no rows */
    static void of(ClueSource.Format format, Path file, ColumnNames wanted) {
        refuseIfTooLarge(file);
        boolean filled = false;
        Set<String> names;
        try (RowStream rows = RowStream.open(format, file, wanted)) {
            while (rows.hasNext()) {
                rows.next();
                filled = true;
            }
            names = rows.names();
        }
        if (filled || !names.isEmpty()) {
            wanted.check(names);
        }
        if (!filled) {
            throw new UnreadableFileException("文件中没有数据行", "there is no row of data in the file");
        }
    }

    private static void refuseIfTooLarge(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                String limit = (MAX_BYTES >> 20) + " MiB";
                throw new UnreadableFileException(
                        "文件超过 " + limit + "，请分成几个文件", "the file is larger than " + limit + "; split it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
