package org.qingshan.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.casework.internal.plugin.CoefficientTable;
import org.qingshan.casework.internal.plugin.LookUps;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.assessment.Coefficient;

/** The container's own binding, validation and coefficients, without the container. Immutable. */
final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final DepartmentPlugin plugin;
    private final Map<String, List<String>> values;
    private final LocalDate day;

    private Bench(DepartmentPlugin plugin, Map<String, List<String>> values, LocalDate day) {
        this.plugin = plugin;
        this.values = values;
        this.day = day;
    }

    static Bench of(DepartmentPlugin plugin) {
        return new Bench(plugin, Map.of(), LocalDate.of(2999, 12, 31));
    }

    Bench on(LocalDate newDay) {
        return new Bench(plugin, values, newDay);
    }

    /** With a value as an administrator would set it. */
    Bench with(String code, String low, String high) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(code, List.of(low, high));
        return new Bench(plugin, more, day);
    }

    DepartmentPlugin plugin() {
        return plugin;
    }

    /** Look-ups as one run of a form gets them. */
    LookUps lookUps() {
        CoefficientTable own = CoefficientTable.of(plugin.coefficients());
        String file = "etc/coefficients/" + plugin.department().id() + ".csv";
        return new LookUps(values.isEmpty() ? own : own.overriddenBy(overrides(own)), day, file);
    }

    private Path overrides(CoefficientTable own) {
        StringBuilder csv = new StringBuilder("code,zh,en,low,high,unit,in_force,source\n");
        values.forEach((code, bounds) -> {
            Coefficient row = own.rows().stream()
                    .filter(r -> r.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the plugin has no coefficient " + code));
            List<String> cells =
                    List.of(code, row.zh(), row.en(), bounds.get(0), bounds.get(1), row.unit(), "1970-01-01", "test");
            csv.append(String.join(",", cells.stream().map(Bench::quoted).toList()))
                    .append('\n');
        });
        try {
            Path file = Files.createTempFile("coefficients", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, csv, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** @throws org.qingshan.casework.InvalidInputException with all that is wrong */
    static <T> T bind(Class<T> type, JsonNode json) {
        try (RecordScope scope = new RecordScope()) {
            return scope.bind(type, json, "");
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
