package org.qingshan.casework.internal.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.casework.internal.tables.Texts;
import org.qingshan.casework.port.IntakeStore.RefusedRow;

/**
 * One thing wrong with a row.
 *
 * @param column header as it stands in the file; empty when it concerns the whole row
 * @param value what stood there
 */
record Problem(String column, String code, String zh, String en, String value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it is reported, with the row. */
    RefusedRow in(RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((name, text) -> cells.put(name, Texts.shorten(text, 4000)));
        try {
            return new RefusedRow(
                    row.line(),
                    Texts.shorten(column, 100),
                    code,
                    Texts.shorten(zh, 1000),
                    Texts.shorten(en, 1000),
                    Texts.shorten(value, 200),
                    JSON.writeValueAsString(cells));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }
}
