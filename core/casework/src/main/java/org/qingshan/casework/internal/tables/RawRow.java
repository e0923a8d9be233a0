package org.qingshan.casework.internal.tables;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.clue.GeoPoint;

/**
 * One row as it stands in the file.
 *
 * @param line line of the file or sheet where the row starts, or number of the feature, from 1
 * @param cells text by column header or property name, in the file's order; never null, empty where nothing stands
 * @param geometry a feature's representative point; null when the file has none
 * @param flaw what is wrong with the row as a whole; null when nothing is
 */
public record RawRow(
        int line,
        Map<String, String> cells,
        @Nullable GeoPoint geometry,
        @Nullable Label flaw) {}
