package org.qingshan.casework.internal.records;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.sdk.Field;

/** What is to be known of records' components to read them; remembered, since finding it out takes longer than reading. */
final class Shapes {
    /**
     * One component of a record.
     *
     * @param computed whether the platform fills it in
     * @param notNull whether it is annotated so
     * @param required whether a reader must find it
     * @param label its Chinese name, or its own without a label
     */
    record Component(
            String name,
            Class<?> type,
            Type generic,
            boolean computed,
            boolean notNull,
            boolean required,
            String label) {}

    private final Map<Class<?>, Map<String, Component>> known = new ConcurrentHashMap<>();

    /** By name, in the order of the record. */
    Map<String, Component> of(Class<?> type) {
        return known.computeIfAbsent(type, Shapes::read);
    }

    void forget() {
        known.clear();
    }

    private static Map<String, Component> read(Class<?> type) {
        Map<String, Component> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), read(type, component));
        }
        return Collections.unmodifiableMap(components);
    }

    private static Component read(Class<?> type, RecordComponent component) {
        java.lang.reflect.@Nullable Field field = field(type, component.getName());
        boolean notNull = has(field, NotNull.class);
        Field label = field == null ? null : field.getAnnotation(Field.class);
        return new Component(
                component.getName(),
                component.getType(),
                component.getGenericType(),
                component.isAnnotationPresent(Computed.class) || has(field, Computed.class),
                notNull,
                notNull
                        || component.getType().isPrimitive()
                        || has(field, NotBlank.class)
                        || has(field, NotEmpty.class),
                label == null ? component.getName() : label.zh());
    }

    private static boolean has(
            java.lang.reflect.@Nullable Field field, Class<? extends java.lang.annotation.Annotation> annotation) {
        return field != null && field.isAnnotationPresent(annotation);
    }

    private static java.lang.reflect.@Nullable Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            return null;
        }
    }
}
