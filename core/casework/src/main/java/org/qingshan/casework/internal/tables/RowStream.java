package org.qingshan.casework.internal.tables;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import org.qingshan.sdk.clue.ClueSource;

/**
 * The rows of an open file, one in memory at a time. Not thread-safe. Both methods of the iterator throw
 * {@link UnreadableFileException} where the file breaks off or breaks its format, and {@link UncheckedIOException} when the
 * disk does.
 */
public interface RowStream extends Iterator<RawRow>, AutoCloseable {
    /** The columns: those of the header, or the properties of all features read so far (the first thousand). */
    Set<String> names();

    @Override
    void close();

    /**
     * Opens a file.
     *
     * @param wanted the columns to look for, by which the header is recognised
     * @throws UnreadableFileException when it is empty, of another format or without a header
     */
    static RowStream open(ClueSource.Format format, Path file, ColumnNames wanted) {
        return switch (format) {
            case CSV -> new CsvRows(file, wanted);
            case XLSX -> new XlsxRows(file, wanted);
            case GEOJSON -> new GeoJsonRows(file);
        };
    }
}
