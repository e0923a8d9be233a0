package org.qingshan.casework.internal.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.internal.tables.ColumnNames;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.GeoPoint;

/** What a row's record is made of: its components, the columns they come from, and its constructor. */
final class RowShape {
    /**
     * One component.
     *
     * @param zh its Chinese label
     * @param unit of its quantity; empty for none
     */
    record Part(String name, Class<?> type, String zh, String unit) {}

    /** The plugin's record cannot be filled from a file; for its developer. */
    static final class UnusableRowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnusableRowException(String message) {
            super(message);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final ColumnNames columns;
    private final Constructor<? extends ClueRow> constructor;

    /**
     * @param geometry whether points come from the file's geometry and not from a column
     * @throws UnusableRowException when the record has a component that no cell can become, or columns of the same name
     */
    RowShape(Class<? extends ClueRow> row, boolean geometry) {
        List<ColumnNames.Column> found = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : row.getRecordComponents()) {
            if (!Conversion.knows(component.getType())) {
                throw new UnusableRowException("no cell becomes a "
                        + component.getType().getName() + " for " + row.getName() + "." + component.getName());
            }
            java.lang.reflect.Field declared = declared(row, component);
            Field label = declared.getAnnotation(Field.class);
            String zh = label == null ? component.getName() : label.zh();
            String unit = label == null ? "" : label.unit();
            parts.add(new Part(component.getName(), component.getType(), zh, unit));
            types.add(component.getType());
            if (!geometry || component.getType() != GeoPoint.class) {
                found.add(new ColumnNames.Column(
                        component.getName(), zh, isRequired(declared), aliases(component.getName(), label)));
            }
        }
        try {
            columns = new ColumnNames(found);
        } catch (IllegalArgumentException e) {
            throw new UnusableRowException(String.valueOf(e.getMessage()));
        }
        try {
            constructor = row.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new UnusableRowException(row.getName() + " has no canonical constructor");
        }
    }

    private static java.lang.reflect.Field declared(Class<?> row, RecordComponent component) {
        try {
            return row.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new UnusableRowException(row.getName() + " is no record");
        }
    }

    private static boolean isRequired(java.lang.reflect.Field field) {
        return field.getType().isPrimitive()
                || field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }

    private static Set<String> aliases(String name, @Nullable Field label) {
        Set<String> aliases = new LinkedHashSet<>(Set.of(name));
        if (label != null) {
            aliases.add(label.zh());
            aliases.add(label.en());
            if (!label.unit().isEmpty()) {
                aliases.add(label.zh() + "(" + label.unit() + ")");
                aliases.add(label.en() + "(" + label.unit() + ")");
            }
        }
        return aliases;
    }

    List<Part> parts() {
        return parts;
    }

    ColumnNames columns() {
        return columns;
    }

    /** @throws InvocationTargetException what the record's constructor threw */
    ClueRow create(@Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
