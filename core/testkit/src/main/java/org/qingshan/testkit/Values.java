package org.qingshan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reaches into filled-in values by the paths that violations use, such as {@code plots[0].area}. */
final class Values {
    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    private Values() {}

    static JsonNode at(JsonNode values, String path) {
        JsonNode node = values;
        Matcher part = PART.matcher(path);
        while (part.find()) {
            node = step(node, part);
        }
        if (node.isMissingNode()) {
            throw new AssertionError("there is no " + path + " in " + values);
        }
        return node;
    }

    /** A copy with another value at that path; null takes it out. */
    static JsonNode with(JsonNode values, String path, JsonNode value) {
        JsonNode copy = values.deepCopy();
        JsonNode owner = copy;
        Matcher part = PART.matcher(path);
        if (!part.find()) {
            return value;
        }
        int end = part.end();
        while (end < path.length()) {
            owner = step(owner, part);
            if (!part.find()) {
                break;
            }
            end = part.end();
        }
        if (owner instanceof ObjectNode object && part.group(1) != null) {
            object.set(part.group(1), value);
        } else if (owner instanceof ArrayNode array
                && part.group(2) != null
                && array.has(Integer.parseInt(part.group(2)))) {
            array.set(Integer.parseInt(part.group(2)), value);
        } else {
            throw new AssertionError("there is no " + path + " in " + values);
        }
        return copy;
    }

    private static JsonNode step(JsonNode node, Matcher part) {
        return part.group(1) != null ? node.path(part.group(1)) : node.path(Integer.parseInt(part.group(2)));
    }

    static JsonNode missing() {
        return JsonNodeFactory.instance.nullNode();
    }
}
