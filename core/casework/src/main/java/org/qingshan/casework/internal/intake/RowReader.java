package org.qingshan.casework.internal.intake;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Violation;
import org.qingshan.casework.internal.intake.Conversion.Misfit;
import org.qingshan.casework.internal.intake.Conversion.Result;
import org.qingshan.casework.internal.intake.Conversion.Value;
import org.qingshan.casework.internal.intake.RowShape.Part;
import org.qingshan.casework.internal.tables.ColumnNames;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.clue.GeoPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes clues of the rows of one source's file, and says everything that is wrong with a row at once. Runs code of the
 * plugin: call {@link #read} behind its guard. Thread-safe; holds the plugin's classes, so keep it no longer than the file.
 */
final class RowReader {
    private static final Logger LOG = LoggerFactory.getLogger(RowReader.class);
    private static final int MOST_REMEMBERED = 1000;
    private static final Map<String, String> CLUE_LABELS = clueLabels();

    /** Bean Validation within the plugin's scope. */
    interface Checks {
        /** What is wrong with a bean; paths start with the prefix. */
        List<Violation> validate(Object bean, String prefix);
    }

    /** What became of a row. */
    sealed interface Outcome {
        RawRow row();
    }

    /** It reports a clue. */
    record Fit(RawRow row, Clue clue) implements Outcome {}

    /** It does not fit; at least one problem. */
    record Unfit(RawRow row, List<Problem> problems) implements Outcome {}

    private final ClueSource source;
    private final RowShape shape;
    private final Checks checks;
    private final @Nullable Region within;
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final AtomicBoolean blamed = new AtomicBoolean();

    /**
     * @param within the region whose clues may be brought in; null for all
     * @throws RowShape.UnusableRowException when the source's record has a component that no cell can become
     */
    RowReader(ClueSource source, Checks checks, @Nullable Region within) {
        this.source = source;
        this.shape = new RowShape(source.row(), source.format() == ClueSource.Format.GEOJSON);
        this.checks = checks;
        this.within = within;
    }

    ColumnNames columns() {
        return shape.columns();
    }

    Outcome read(RawRow raw) {
        Reading reading = new Reading(raw);
        if (raw.flaw() != null) {
            return reading.refuse("", "Row", raw.flaw().zh(), raw.flaw().en());
        }
        @Nullable Object[] values = reading.convert();
        try {
            ClueRow row = shape.create(values);
            reading.addViolations(checks.validate(row, ""), false);
            if (!reading.problems.isEmpty()) {
                return new Unfit(raw, reading.problems);
            }
            return reading.accept(row.toClue());
        } catch (InvocationTargetException e) {
            return reading.thrown(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return reading.thrown(e);
        }
    }

    /** What was found wrong with a clue only when it was registered. */
    Problem problem(Fit fit, Violation violation) {
        Reading reading = new Reading(fit.row());
        reading.addViolations(List.of(violation), true);
        return reading.problems.get(0);
    }

    /** One row while it is read. */
    private final class Reading {
        final RawRow raw;
        final Map<String, String> cells = new HashMap<>();
        final Map<String, String> columns = new HashMap<>();
        final Set<String> misfits = new HashSet<>();
        final List<Problem> problems = new ArrayList<>();

        Reading(RawRow raw) {
            this.raw = raw;
            raw.cells().forEach((header, text) -> {
                String part = partOf(header);
                if (!part.isEmpty()) {
                    cells.put(part, text);
                    columns.put(part, header);
                }
            });
        }

        @Nullable
        Object[] convert() {
            List<Part> parts = shape.parts();
            @Nullable Object[] values = new @Nullable Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                Part part = parts.get(i);
                if (part.type() == GeoPoint.class && source.format() == ClueSource.Format.GEOJSON) {
                    values[i] = raw.geometry();
                    continue;
                }
                Result result = Conversion.convert(part.type(), part.unit(), cells.getOrDefault(part.name(), ""));
                if (result instanceof Value value) {
                    values[i] = value.value();
                } else if (result instanceof Misfit misfit) {
                    misfits.add(part.name());
                    add(part.name(), misfit.code(), misfit.zh(), misfit.en());
                }
                if (values[i] == null && part.type().isPrimitive()) {
                    values[i] =
                            part.type() == boolean.class ? (Object) false : part.type() == int.class ? (Object) 0 : 0L;
                    if (misfits.add(part.name())) {
                        add(part.name(), "NotNull", "不能为空", "must not be empty");
                    }
                }
            }
            return values;
        }

        private void add(String part, String code, String zh, String en) {
            problems.add(new Problem(column(part), code, zh, en, cells.getOrDefault(part, "")));
        }

        /** What could not be converted is not reported a second time as missing. */
        void addViolations(Collection<Violation> violations, boolean ofClue) {
            for (Violation violation : violations) {
                String path = violation.field();
                String part = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
                if (!misfits.contains(part)) {
                    String column =
                            ofClue && !columns.containsKey(part) ? CLUE_LABELS.getOrDefault(part, part) : column(part);
                    problems.add(new Problem(
                            column, violation.code(), violation.zh(), violation.en(), cells.getOrDefault(part, "")));
                }
            }
        }

        private String column(String part) {
            String header = columns.get(part);
            if (header != null) {
                return header;
            }
            return shape.parts().stream()
                    .filter(p -> p.name().equals(part))
                    .map(Part::zh)
                    .findFirst()
                    .orElse(part);
        }

        Outcome accept(@Nullable Clue clue) {
            if (clue == null) {
                return thrown(new NullPointerException("toClue() answered null"));
            }
            addViolations(checks.validate(clue, ""), true);
            if (problems.isEmpty() && within != null && !within.covers(clue.region())) {
                add(
                        "region",
                        "Region",
                        "线索在" + clue.region().zh() + "，不在您的辖区（" + within.zh() + "）内",
                        "the clue is in " + clue.region().en() + ", outside of your region (" + within.en() + ")");
            }
            return problems.isEmpty() ? new Fit(raw, clue) : new Unfit(raw, problems);
        }

        Outcome refuse(String column, String code, String zh, String en) {
            problems.add(new Problem(column, code, zh, en, ""));
            return new Unfit(raw, problems);
        }

        /** The row made the plugin throw: reported with the row, and in the log the first time. */
        Outcome thrown(Throwable problem) {
            if (problem instanceof Error error
                    && !(error instanceof LinkageError || error instanceof StackOverflowError)) {
                throw error;
            }
            if (blamed.compareAndSet(false, true)) {
                LOG.warn(
                        "{} threw at line {} of a file for {}",
                        source.row().getName(),
                        raw.line(),
                        source.id(),
                        problem);
            }
            String words = problem.getClass().getSimpleName()
                    + (problem.getMessage() == null ? "" : ": " + problem.getMessage());
            return refuse(
                    "", "PluginFailed", "部门组件处理本行时出错：" + words, "the department's plugin failed at this row: " + words);
        }
    }

    /** The component a header stands for, looked up once; empty when it is not wanted. */
    private String partOf(String header) {
        String known = headers.get(header);
        if (known == null) {
            ColumnNames.Column column = shape.columns().find(header);
            known = column == null ? "" : column.id();
            if (headers.size() < MOST_REMEMBERED) {
                headers.put(header, known);
            }
        }
        return known;
    }

    private static Map<String, String> clueLabels() {
        Map<String, String> labels = new HashMap<>();
        for (java.lang.reflect.Field field : Clue.class.getDeclaredFields()) {
            Field label = field.getAnnotation(Field.class);
            if (label != null) {
                labels.put(field.getName(), label.zh());
            }
        }
        return Map.copyOf(labels);
    }
}
