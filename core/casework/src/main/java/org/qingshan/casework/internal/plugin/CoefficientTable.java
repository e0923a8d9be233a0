package org.qingshan.casework.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Violation;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.Range;

/**
 * A department's coefficients with all their dates: the plugin's own file, and the administrator's rows laid over it.
 * Immutable.
 */
public final class CoefficientTable {
    private static final List<String> COLUMNS =
            List.of("code", "zh", "en", "low", "high", "unit", "in_force", "source");
    private final Map<String, List<Coefficient>> own;
    private final Map<String, List<Coefficient>> overrides;

    private CoefficientTable(Map<String, List<Coefficient>> own, Map<String, List<Coefficient>> overrides) {
        this.own = own;
        this.overrides = overrides;
    }

    /**
     * Reads a plugin's file.
     *
     * @param file null for a plugin without coefficients
     * @throws InvalidInputException with every line that does not fit
     */
    public static CoefficientTable of(@Nullable URL file) {
        if (file == null) {
            return new CoefficientTable(Map.of(), Map.of());
        }
        try (InputStream in = file.openStream()) {
            return new CoefficientTable(read(in, "coefficients.csv"), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This table with an administrator's rows laid over it; they win whenever one is in force.
     *
     * @throws InvalidInputException with every line that does not fit, or names a code the plugin does not have
     */
    public CoefficientTable overriddenBy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, List<Coefficient>> rows = read(in, String.valueOf(file.getFileName()));
            List<Violation> unknown = rows.keySet().stream()
                    .filter(code -> !own.containsKey(code))
                    .map(code -> new Violation(
                            file.getFileName() + " " + code,
                            "Unknown",
                            "组件中没有系数 " + code,
                            "the plugin has no coefficient " + code))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new InvalidInputException(unknown);
            }
            return new CoefficientTable(own, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> codes() {
        return own.keySet();
    }

    /** All rows of the plugin's own file, by code and date. */
    public List<Coefficient> rows() {
        return own.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The row in force on a day; a row without value when nobody has set one.
     *
     * @return null when the table does not know the code
     */
    @Nullable
    Coefficient find(String code, LocalDate day) {
        Coefficient over = inForce(overrides.get(code), day);
        if (over != null && over.value() != null) {
            return over;
        }
        List<Coefficient> rows = own.get(code);
        if (rows == null) {
            return null;
        }
        Coefficient row = inForce(rows, day);
        // Asked for a day before the first row: the code is known, but has no value yet
        return row != null
                ? row
                : new Coefficient(
                        code,
                        rows.get(0).zh(),
                        rows.get(0).en(),
                        null,
                        rows.get(0).unit(),
                        rows.get(0).inForce(),
                        "");
    }

    private static @Nullable Coefficient inForce(@Nullable List<Coefficient> rows, LocalDate day) {
        if (rows == null) {
            return null;
        }
        return rows.stream()
                .filter(row -> !row.inForce().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Map<String, List<Coefficient>> read(InputStream in, String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setCommentMarker('#')
                .get();
        Map<String, List<Coefficient>> rows = new HashMap<>();
        List<Violation> problems = new ArrayList<>();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            List<String> header = parser.getHeaderNames().stream()
                    .map(h -> h.replace("\uFEFF", ""))
                    .toList();
            if (!header.equals(COLUMNS)) {
                throw InvalidInputException.of(
                        name,
                        "Header",
                        "第一行应为 " + String.join(",", COLUMNS),
                        "the first line must be " + String.join(",", COLUMNS));
            }
            for (CSVRecord line : parser) {
                Coefficient row = row(line, name, problems);
                if (row != null) {
                    rows.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(row);
                }
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw InvalidInputException.of(
                    name, "Format", "不是有效的 CSV 文件：" + e.getMessage(), "is no valid CSV: " + e.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        rows.values().forEach(list -> list.sort(Comparator.comparing(Coefficient::inForce)));
        return rows;
    }

    private static @Nullable Coefficient row(CSVRecord line, String name, List<Violation> problems) {
        String at = name + " line " + (line.getRecordNumber() + 1);
        if (line.size() != COLUMNS.size()) {
            problems.add(new Violation(at, "Columns", "应有 8 列", "must have 8 columns"));
            return null;
        }
        try {
            String low = line.get(3);
            String high = line.get(4);
            Range value = low.isEmpty() && high.isEmpty()
                    ? null
                    : new Range(new BigDecimal(low), new BigDecimal(high.isEmpty() ? low : high));
            LocalDate inForce = line.get(6).isEmpty() ? LocalDate.EPOCH : LocalDate.parse(line.get(6));
            if (value != null && line.get(7).isEmpty()) {
                problems.add(new Violation(at, "Source", "有值的系数必须注明来源（source）", "a value needs its source"));
                return null;
            }
            if (line.get(0).isEmpty() || line.get(1).isEmpty() || line.get(2).isEmpty()) {
                problems.add(new Violation(at, "NotBlank", "code、zh、en 不能为空", "code, zh and en must be filled in"));
                return null;
            }
            return new Coefficient(line.get(0), line.get(1), line.get(2), value, line.get(5), inForce, line.get(7));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(new Violation(
                    at, "Value", "数值或日期不正确：" + e.getMessage(), "number or date is wrong: " + e.getMessage()));
            return null;
        }
    }
}
