package org.qingshan.rest.internal.http;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a route gives back.
 *
 * @param status HTTP status
 * @param body a record, tree or map to write as JSON; null for none
 * @param text written as it comes instead of a body; null for JSON
 * @param type content type
 * @param headers further headers
 */
public record Answer(
        int status, @Nullable Object body, @Nullable Text text, String type, Map<String, String> headers) {
    /** Text that is written while it is made, however long it gets. */
    public interface Text {
        void to(Writer out) throws IOException;
    }

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Object body) {
        return new Answer(200, body, null, JSON, Map.of());
    }

    public static Answer status(int status, Object body) {
        return new Answer(status, body, null, JSON, Map.of());
    }

    /** A new resource; its address is relative to the version of the interface, such as {@code /clues/1}. */
    public static Answer created(String address, Object body) {
        return new Answer(201, body, null, JSON, Map.of("Location", Router.ROOT + address));
    }

    public static Answer nothing() {
        return new Answer(204, null, null, JSON, Map.of());
    }

    public static Answer text(String type, Text text) {
        return new Answer(200, null, text, type, Map.of());
    }

    public Answer with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, body, text, type, all);
    }

    /** The version that {@code If-Match} must name to change what was given. */
    public Answer version(long version) {
        return with("ETag", "\"" + version + "\"");
    }
}
