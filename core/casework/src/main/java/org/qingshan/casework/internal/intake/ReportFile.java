package org.qingshan.casework.internal.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;

/**
 * The report that is left beside a file: what came of it in one line, then each problem with the whole row as it was read.
 * Mended, the report itself can be dropped into the folder again.
 */
final class ReportFile {
    private static final int PAGE = 500;
    private static final int MOST_COLUMNS = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};
    private static final List<String> OWN = List.of("行号 Line", "问题列 Column", "代码 Code", "原因", "Reason", "值 Value");
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9.,]+");

    private ReportFile() {}

    static void write(Path file, IntakeRow intake, IntakeStore store) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        forEach(intake, store, row -> {
            if (columns.size() < MOST_COLUMNS) {
                columns.addAll(cells(row).keySet());
            }
        });
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            // Without the mark, Excel reads UTF-8 as something else
            out.write('\uFEFF');
            csv.printRecord(summary(intake));
            List<String> header = new ArrayList<>(OWN);
            columns.forEach(column -> header.add(harmless(column)));
            csv.printRecord(header);
            forEach(intake, store, row -> print(csv, columns, row));
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String summary(IntakeRow intake) {
        return intake.failure() != null
                ? harmless(intake.file()) + "：未能读取。" + intake.failure()
                : "%s：收到 %d 行，登记 %d，重复 %d，退回 %d / %d rows received; %d accepted; %d duplicates; %d refused"
                        .formatted(
                                harmless(intake.file()),
                                intake.received(),
                                intake.accepted(),
                                intake.duplicates(),
                                intake.refused(),
                                intake.received(),
                                intake.accepted(),
                                intake.duplicates(),
                                intake.refused());
    }

    private static void forEach(IntakeRow intake, IntakeStore store, Consumer<RefusedRow> action) {
        for (int after = 0; ; after += PAGE) {
            List<RefusedRow> page = store.refused(intake.id(), after, PAGE);
            page.forEach(action);
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private static void print(CSVPrinter csv, Set<String> columns, RefusedRow row) {
        Map<String, String> cells = cells(row);
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(row.line()));
        for (String own : List.of(row.column(), row.code(), row.zh(), row.en(), row.value())) {
            line.add(harmless(own));
        }
        columns.forEach(column -> line.add(harmless(cells.getOrDefault(column, ""))));
        try {
            csv.printRecord(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(RefusedRow row) {
        try {
            return JSON.readValue(row.row(), CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored row of line " + row.line() + " is no JSON", e);
        }
    }

    /** A stranger's text must not become a formula in the reader's spreadsheet. */
    private static String harmless(String text) {
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return text;
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
