package org.qingshan.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Violation;

/**
 * Makes a request's record of a tree, reporting everything that does not fit at once. Components are texts, flags, constants,
 * sets of constants and trees; their limits are the constraints NotNull, NotBlank and Size.
 */
public final class Binder {
    private static final Object WRONG = new Object();

    private Binder() {}

    /** The name a component has on the wire. */
    public static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    static <R> R bind(ObjectNode tree, Class<R> type) {
        List<Violation> problems = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < components.length; i++) {
            names.add(name(components[i]));
            values[i] = value(components[i], tree.get(name(components[i])), problems);
        }
        tree.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(new Violation(
                        Text.shown(name),
                        "Unknown",
                        "没有这一项；可用的有：" + String.join("、", names),
                        "is not known here; known are: " + String.join(", ", names)));
            }
        });
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object value(
            RecordComponent component, @Nullable JsonNode json, List<Violation> problems) {
        String name = name(component);
        boolean notBlank = has(component, NotBlank.class);
        if (json == null || json.isNull()) {
            if (notBlank || has(component, NotNull.class)) {
                problems.add(new Violation(name, "NotNull", "不能为空", "is required"));
            }
            return null;
        }
        Object value = read(component, json);
        if (value == WRONG) {
            problems.add(wrong(component, name));
            return null;
        }
        if (value instanceof String text) {
            Size size = component.getAccessor().getAnnotation(Size.class);
            if (notBlank && text.isBlank()) {
                problems.add(new Violation(name, "NotBlank", "不能为空", "must not be blank"));
            } else if (size != null && (text.length() < size.min() || text.length() > size.max())) {
                String range = size.min() + "–" + size.max();
                problems.add(
                        new Violation(name, "Size", "长度应为 " + range + " 个字", "must have " + range + " characters"));
            }
        }
        return value;
    }

    private static Object read(RecordComponent component, JsonNode json) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return json.isTextual() ? json.textValue() : WRONG;
        }
        if (type == Boolean.class) {
            return json.isBoolean() ? json.booleanValue() : WRONG;
        }
        if (type.isEnum()) {
            return constant(type, json);
        }
        if (type == Set.class) {
            return constants(element(component), json);
        }
        if (type == ObjectNode.class) {
            return json.isObject() ? json : WRONG;
        }
        throw new IllegalStateException("no rule to read a " + type);
    }

    private static Object constants(Class<?> type, JsonNode json) {
        if (!json.isArray() || json.size() > 100) {
            return WRONG;
        }
        Set<Object> all = new LinkedHashSet<>();
        for (JsonNode item : json) {
            Object constant = constant(type, item);
            if (constant == WRONG) {
                return WRONG;
            }
            all.add(constant);
        }
        return all;
    }

    private static Object constant(Class<?> type, JsonNode json) {
        for (Object constant : type.getEnumConstants()) {
            if (json.isTextual() && ((Enum<?>) constant).name().equals(json.textValue())) {
                return constant;
            }
        }
        return WRONG;
    }

    private static Violation wrong(RecordComponent component, String name) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return new Violation(name, "Type", "应为文字", "must be text");
        }
        if (type == Boolean.class) {
            return new Violation(name, "Type", "应为 true 或 false", "must be true or false");
        }
        if (type == ObjectNode.class) {
            return new Violation(name, "Type", "应为一个对象 {…}", "must be an object {…}");
        }
        List<String> known = Arrays.stream(
                        type == Set.class ? element(component).getEnumConstants() : type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        return type == Set.class
                ? new Violation(
                        name,
                        "Choice",
                        "应为列表，可选：" + String.join("、", known),
                        "must be a list of: " + String.join(", ", known))
                : new Violation(
                        name,
                        "Choice",
                        "请从下列选项中选择：" + String.join("、", known),
                        "must be one of: " + String.join(", ", known));
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static boolean has(RecordComponent component, Class<? extends java.lang.annotation.Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation);
    }
}
