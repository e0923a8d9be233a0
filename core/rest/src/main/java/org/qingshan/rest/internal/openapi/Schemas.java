package org.qingshan.rest.internal.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.rest.internal.http.Binder;

/** JSON Schemas of our own records of requests and answers, each under a name of its own. */
final class Schemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> named = new LinkedHashMap<>();

    /** A schema that came from elsewhere. */
    void put(String name, ObjectNode schema) {
        named.put(name, schema);
    }

    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        named.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> all.set(e.getKey(), e.getValue()));
        return all;
    }

    static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** The schema of a type; that of a record is a reference. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            ObjectNode array = NODES.objectNode().put("type", "array");
            array.set("items", of(parameterized.getActualTypeArguments()[0]));
            return parameterized.getRawType() == java.util.Set.class ? array.put("uniqueItems", true) : array;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            String name = name(plain);
            if (!named.containsKey(name)) {
                named.put(name, NODES.objectNode());
                named.put(name, record(plain));
            }
            return reference(name);
        }
        return simple(plain);
    }

    private static ObjectNode simple(Class<?> type) {
        ObjectNode schema = NODES.objectNode();
        if (type == String.class) {
            return schema.put("type", "string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return schema.put("type", "integer").put("format", "int64");
        }
        if (type == double.class || type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type.isEnum()) {
            ArrayNode constants = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(c -> constants.add(((Enum<?>) c).name()));
            return schema;
        }
        if (type == ObjectNode.class) {
            return schema.put("type", "object");
        }
        if (type == JsonNode.class) {
            return schema;
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        fill(type, properties, required);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private void fill(Class<?> type, ObjectNode properties, ArrayNode required) {
        boolean sparse = isSparse(type.getAnnotation(JsonInclude.class));
        boolean request = isRequest(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (has(component, JsonUnwrapped.class)) {
                fill(component.getType(), properties, required);
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean mayLack = nullable
                    && (request || sparse || isSparse(component.getAccessor().getAnnotation(JsonInclude.class)));
            ObjectNode schema = of(component.getGenericType());
            limits(component, schema);
            properties.set(Binder.name(component), nullable ? orNull(schema) : schema);
            if (!mayLack) {
                required.add(Binder.name(component));
            }
        }
    }

    private static void limits(RecordComponent component, ObjectNode schema) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size != null) {
            schema.put("maxLength", size.max());
        }
        int least = has(component, NotBlank.class) ? 1 : size == null ? 0 : size.min();
        if (least > 0) {
            schema.put("minLength", least);
        }
    }

    private static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type == null && !schema.has("$ref")) {
            return schema;
        }
        if (type == null || schema.has("enum")) {
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    /** Records that carry constraints are filled in by others: what may be null there may also be left out. */
    private static boolean isRequest(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> has(c, NotNull.class) || has(c, NotBlank.class) || has(c, Size.class));
    }

    private static boolean isSparse(@Nullable JsonInclude include) {
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        if (component.getAccessor().isAnnotationPresent(annotation)) {
            return true;
        }
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .isAnnotationPresent(annotation);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    /** Session for SessionAnswer, EstimateLine for the Line in an EstimateAnswer. */
    private static String name(Class<?> type) {
        String outer = Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                .map(Schemas::name)
                .orElse("");
        String own = type.getSimpleName().replaceAll("Answer$", "");
        return own.startsWith(outer) ? own : outer + own;
    }
}
