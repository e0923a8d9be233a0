package org.qingshan.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.internal.plugin.LookUps;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.Form;

/**
 * A golden test of a form: values go in as JSON, the way they arrive from a browser, are bound and validated by the
 * platform's own code, and the amounts that come out are compared to the fen. Immutable; every method that changes something
 * answers a copy.
 *
 * <pre>{@code
 * Golden.form(new WaterPlugin(), "water.soil-erosion")
 *         .values("{ … }")
 *         .coefficient("soil-erosion.unit-cost", "40", "60")
 *         .estimate()
 *         .line(DamageHead.RESTORATION_COST, "水土流失治理费用", "10120.00", "15180.00")
 *         .noOtherLines();
 * }</pre>
 */
public final class Golden {
    private final Bench bench;
    private final Class<? extends AssessmentForm> form;
    private final JsonNode values;

    private Golden(Bench bench, Class<? extends AssessmentForm> form, JsonNode values) {
        this.bench = bench;
        this.form = form;
        this.values = values;
    }

    /** A form of a plugin, with nothing filled in yet. */
    public static Golden form(DepartmentPlugin plugin, String id) {
        Class<? extends AssessmentForm> type = plugin.assessmentForms().stream()
                .filter(t -> id.equals(idOf(t)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plugin has no form " + id));
        return new Golden(Bench.of(plugin), type, Bench.json("{}"));
    }

    /** A restoration option of a plugin, with nothing filled in yet. */
    public static GoldenPlan option(DepartmentPlugin plugin, String id) {
        return GoldenPlan.of(plugin, id);
    }

    private static @Nullable String idOf(Class<?> type) {
        Form form = type.getAnnotation(Form.class);
        return form == null ? null : form.id();
    }

    /** What is filled in, all of it. */
    public Golden values(String json) {
        return new Golden(bench, form, Bench.json(json));
    }

    /**
     * Something else filled in at one place.
     *
     * @param path as violations name it, such as {@code plots[0].area}
     * @param json the value as JSON, such as {@code 5}, {@code "text"}; {@code null} leaves it out
     */
    public Golden with(String path, String json) {
        return new Golden(bench, form, Values.with(values, path, Bench.json(json)));
    }

    /** A certain coefficient, as an administrator would set it. */
    public Golden coefficient(String code, String value) {
        return coefficient(code, value, value);
    }

    /** A coefficient known within bounds, as an administrator would set it. */
    public Golden coefficient(String code, String low, String high) {
        return new Golden(bench.with(code, low, high), form, values);
    }

    /** The day of the assessment; otherwise the latest coefficients count. */
    public Golden on(LocalDate day) {
        return new Golden(bench.on(day), form, values);
    }

    /** Works it out. Fails when the values are refused or a coefficient has no value. */
    public GoldenEstimate estimate() {
        return new GoldenEstimate(work());
    }

    private DamageEstimate work() {
        LookUps lookUps = bench.lookUps();
        DamageEstimate result;
        try {
            result = Bench.bind(form, values).estimate(lookUps);
        } catch (InvalidInputException e) {
            throw new AssertionError("the values are refused: " + e.violations(), e);
        }
        lookUps.complete();
        return result;
    }

    /**
     * Expects that this is refused at that path by that constraint.
     *
     * @param path such as {@code plots[0].area}; what must hold between components is reported at their record, such as
     *     {@code plots[0]}, or the empty path for the form itself
     * @param constraint such as {@code NotNull}, {@code Type}, {@code AssertTrue}
     */
    public Golden isRefusedAt(String path, String constraint) {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> Bench.bind(form, values), "the values should be refused at " + path);
        assertTrue(
                refusal.violations().stream()
                        .anyMatch(v -> v.field().equals(path) && v.code().equals(constraint)),
                () -> "expected " + constraint + " at " + path + ", found " + refusal.violations());
        return this;
    }

    /** Expects that exactly these coefficients are reported as missing, all in one run. */
    public Golden lacks(String... codes) {
        MissingCoefficientsException missing =
                assertThrows(MissingCoefficientsException.class, this::work, "coefficients should be missing");
        List<String> found = missing.missing().stream()
                .map(MissingCoefficientsException.Missing::code)
                .sorted()
                .toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        assertTrue(found.equals(expected), () -> "expected " + expected + " to be missing, found " + found);
        return this;
    }

    /** Expects that neither bound of the sum falls when the quantity at that path grows, tried up to a thousandfold. */
    public Golden growsWith(String path) {
        return movesWith(path, 1);
    }

    /** Expects that neither bound of the sum rises when the quantity at that path grows, tried up to a thousandfold. */
    public Golden shrinksWith(String path) {
        return movesWith(path, -1);
    }

    private Golden movesWith(String path, int direction) {
        JsonNode start = Values.at(values, path);
        DamageEstimate before = work();
        for (String factor : List.of("1.001", "1.5", "2", "3", "10", "97", "1000")) {
            JsonNode larger = grown(start, new BigDecimal(factor));
            DamageEstimate after = new Golden(bench, form, Values.with(values, path, larger)).work();
            int low = after.low().compareTo(before.low()) * direction;
            int high = after.high().compareTo(before.high()) * direction;
            DamageEstimate was = before;
            assertTrue(
                    low >= 0 && high >= 0,
                    () -> path + " = " + larger + ": " + was.low() + "–" + was.high() + " became " + after.low() + "–"
                            + after.high());
            before = after;
        }
        return this;
    }

    /** A whole number stays one, for it may be a number of trees. */
    private static JsonNode grown(JsonNode number, BigDecimal factor) {
        BigDecimal larger = number.decimalValue().multiply(factor);
        return number.isIntegralNumber()
                ? BigIntegerNode.valueOf(
                        larger.setScale(0, RoundingMode.CEILING).toBigIntegerExact())
                : DecimalNode.valueOf(larger);
    }
}
