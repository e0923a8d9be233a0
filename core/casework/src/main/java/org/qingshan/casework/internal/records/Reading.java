package org.qingshan.casework.internal.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Violation;
import org.qingshan.casework.internal.Characters;
import org.qingshan.casework.internal.records.Shapes.Component;

/**
 * Compares JSON with the record it should become, and collects everything that does not fit, where a JSON binder would stop
 * at the first. Leaves out what does not fit, so that the rest can still be bound and validated.
 */
final class Reading {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ITEMS = 5_000;
    private final Shapes shapes;
    private final String prefix;
    private final List<Violation> problems = new ArrayList<>();

    Reading(Shapes shapes, String prefix) {
        this.shapes = shapes;
        this.prefix = prefix;
    }

    List<Violation> problems() {
        return problems;
    }

    JsonNode record(Class<?> type, @Nullable JsonNode json) {
        return record(type, json, "");
    }

    private JsonNode record(Class<?> type, @Nullable JsonNode json, String path) {
        ObjectNode clean = NODES.objectNode();
        if (json == null || !json.isObject()) {
            report(path, "Type", "应为一个对象 {…}", "must be an object {…}");
            json = NODES.objectNode();
        }
        Map<String, Component> components = shapes.of(type);
        for (Component component : components.values()) {
            JsonNode value = json.get(component.name());
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            if (component.computed()) {
                if (value != null && !value.isNull()) {
                    report(at, "Computed", "由平台填写，请不要提交", "is filled in by the platform; leave it out");
                }
                continue;
            }
            if (value == null || value.isNull() || isLeftOut(component, value)) {
                missing(component, at, clean);
                continue;
            }
            JsonNode read = value(component.generic(), component.type(), value, at);
            if (read != null) {
                clean.set(component.name(), read);
            } else if (Collection.class.isAssignableFrom(component.type())) {
                clean.set(component.name(), NODES.arrayNode());
            }
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!components.containsKey(name)) {
                report(
                        path.isEmpty() ? name : path + "." + name,
                        "Unknown",
                        "没有这一项；可用的有：" + String.join("、", components.keySet()),
                        "is not known here; known are: " + String.join(", ", components.keySet()));
            }
        });
        return clean;
    }

    private void missing(Component component, String at, ObjectNode clean) {
        if (Collection.class.isAssignableFrom(component.type())) {
            clean.set(component.name(), NODES.arrayNode());
        }
        if (!component.required()) {
            return;
        }
        report(at, "NotNull", "请填写“" + component.label() + "”", "is required");
        if (Map.class.isAssignableFrom(component.type())) {
            clean.set(component.name(), NODES.objectNode());
        } else if (component.type() == boolean.class) {
            clean.put(component.name(), false);
        } else if (component.type().isPrimitive()) {
            clean.put(component.name(), 0);
        }
    }

    /** A group of fields that nobody has to fill in, and nobody did: browsers send it empty. */
    private static boolean isLeftOut(Component component, JsonNode value) {
        if (!component.type().isRecord() || !value.isObject() || component.notNull()) {
            return false;
        }
        for (JsonNode member : value) {
            if (!member.isNull() && !(member.isTextual() && member.textValue().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable JsonNode value(Type generic, Class<?> type, JsonNode json, String at) {
        if (type.isRecord()) {
            return record(type, json, at);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return items(generic, json, at);
        }
        if (Map.class.isAssignableFrom(type)) {
            return json.isObject() ? json : report(at, "Type", "应为一个对象 {…}", "must be an object {…}");
        }
        if (type.isEnum()) {
            return constant(type, json, at);
        }
        if (type == String.class) {
            return text(json, at);
        }
        if (type == LocalDate.class) {
            return date(json, at);
        }
        if (type == Boolean.class || type == boolean.class) {
            return json.isBoolean() ? json : report(at, "Type", "应为 true 或 false", "must be true or false");
        }
        if (type == BigDecimal.class) {
            return number(json, at);
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            boolean fits =
                    type == Integer.class || type == int.class ? json.canConvertToInt() : json.canConvertToLong();
            return json.isIntegralNumber() && fits ? json : report(at, "Type", "应为整数", "must be a whole number");
        }
        return json;
    }

    private @Nullable JsonNode items(Type generic, JsonNode json, String at) {
        if (!json.isArray()) {
            return report(at, "Type", "应为一个列表 […]", "must be a list […]");
        }
        if (json.size() > MOST_ITEMS) {
            return report(at, "Size", "最多 " + MOST_ITEMS + " 项", "at most " + MOST_ITEMS + " items");
        }
        Type element = generic instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
        ArrayNode clean = NODES.arrayNode();
        for (int i = 0; i < json.size(); i++) {
            String path = at + "[" + i + "]";
            if (json.get(i).isNull()) {
                report(path, "NotNull", "不能为空", "must not be null");
                continue;
            }
            Class<?> raw = element instanceof Class<?> c
                    ? c
                    : element instanceof ParameterizedType p ? (Class<?>) p.getRawType() : Object.class;
            JsonNode read = value(element, raw, json.get(i), path);
            if (read != null) {
                clean.add(read);
            }
        }
        return clean;
    }

    private @Nullable JsonNode constant(Class<?> type, JsonNode json, String at) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        return json.isTextual() && names.contains(json.textValue())
                ? json
                : report(
                        at,
                        "Choice",
                        "请从下列选项中选择：" + String.join("、", names),
                        "must be one of: " + String.join(", ", names));
    }

    private @Nullable JsonNode text(JsonNode json, String at) {
        if (!json.isTextual()) {
            return report(at, "Type", "应为文字", "must be text");
        }
        String text = json.textValue();
        if (!Characters.areStorable(text)) {
            return report(
                    at,
                    "Characters",
                    "含有不允许的字符（空字符或不完整的字符）",
                    "contains a character that is not allowed (null or half a character)");
        }
        if (text.length() > LONGEST_TEXT) {
            return report(at, "Size", "最多 " + LONGEST_TEXT + " 个字", "at most " + LONGEST_TEXT + " characters");
        }
        return json;
    }

    private @Nullable JsonNode date(JsonNode json, String at) {
        if (json.isTextual()) {
            try {
                LocalDate date = LocalDate.parse(json.textValue());
                if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                    return json;
                }
            } catch (DateTimeException e) {
                // said below
            }
        }
        return report(at, "Date", "应为日期，如 2026-11-03", "must be a date such as 2026-11-03");
    }

    private @Nullable JsonNode number(JsonNode json, String at) {
        if (!json.isNumber()) {
            return report(at, "Type", "应为数字", "must be a number");
        }
        if (json.isFloatingPointNumber() && !json.isBigDecimal() && !Double.isFinite(json.doubleValue())) {
            return report(at, "Type", "应为数字", "must be a number");
        }
        BigDecimal number = json.decimalValue();
        // Beyond these bounds neither money nor any quantity of a form makes sense, and arithmetic would take for ever
        if (number.precision() > 34
                || Math.abs((long) number.scale()) > 30
                || number.precision() - (long) number.scale() > 18) {
            return report(at, "Digits", "数字过大或小数位过多", "is too large or has too many digits");
        }
        return json;
    }

    private @Nullable JsonNode report(String path, String code, String zh, String en) {
        String field = prefix + path;
        if (path.isEmpty() && prefix.endsWith(".")) {
            field = prefix.substring(0, prefix.length() - 1);
        }
        problems.add(new Violation(field, code, zh, en));
        return null;
    }
}
