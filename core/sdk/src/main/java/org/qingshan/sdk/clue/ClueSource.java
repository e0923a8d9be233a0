package org.qingshan.sdk.clue;

import org.qingshan.sdk.Label;
import org.qingshan.sdk.Labelled;

/**
 * A kind of file that clues arrive in. The platform watches a folder named as the id, and takes uploads for it.
 *
 * @param id unique, starting with the department's id and a dot, such as {@code water.patrol}
 * @param label name on the screen
 * @param channel the channel its clues count under
 * @param format how the file is written
 * @param row the record that one row becomes
 */
public record ClueSource(String id, Label label, Channel channel, Format format, Class<? extends ClueRow> row)
        implements Labelled {
    /** How a clue file is written. */
    public enum Format {
        /** Text with a header line; UTF-8 with or without byte order mark, or GB18030. */
        CSV,
        /** First sheet of a workbook, header in its first filled row. */
        XLSX,
        /** An RFC 7946 FeatureCollection; a feature's properties are its columns. */
        GEOJSON
    }

    public ClueSource {
        if (!id.matches("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a clue source's id is <department>.<name> in lower case: " + id);
        }
        if (!row.isRecord()) {
            throw new IllegalArgumentException(row.getName() + " must be a record");
        }
    }

    /** A source of CSV files. */
    public static ClueSource csv(String id, Label label, Channel channel, Class<? extends ClueRow> row) {
        return new ClueSource(id, label, channel, Format.CSV, row);
    }

    /** A source of XLSX workbooks. */
    public static ClueSource xlsx(String id, Label label, Channel channel, Class<? extends ClueRow> row) {
        return new ClueSource(id, label, channel, Format.XLSX, row);
    }

    /** A source of GeoJSON feature collections. */
    public static ClueSource geojson(String id, Label label, Channel channel, Class<? extends ClueRow> row) {
        return new ClueSource(id, label, channel, Format.GEOJSON, row);
    }

    @Override
    public String zh() {
        return label.zh();
    }

    @Override
    public String en() {
        return label.en();
    }
}
