package org.qingshan.rest.internal.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Label;

/**
 * One row of the route table: from it come the routing, the checks before a request reaches its handler, and OpenAPI.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param template path below {@code /api/v1}, with variables in braces
 * @param doc one sentence on what it does
 * @param access who may use it
 * @param parameters of the query string; others are refused
 * @param input what the request carries
 * @param output what a good answer carries
 * @param handler what it does
 */
public record Route(
        String method,
        String template,
        Label doc,
        Access access,
        List<Parameter> parameters,
        Input input,
        Output output,
        Handler handler) {
    /** What a body is. */
    public enum Body {
        NONE,
        /** A JSON object, bound to a record of ours. */
        RECORD,
        /** A JSON object whose record casework knows. */
        TREE,
        /** Bytes of a file. */
        FILE
    }

    /**
     * What a request carries.
     *
     * @param type record of a RECORD; null otherwise
     * @param ifMatch whether If-Match must name the version the caller saw
     * @param repeatable whether an Idempotency-Key is understood
     * @param schema names the schema of a TREE where it is always the same
     * @param variants where the record depends on the last variable of the path
     */
    public record Input(
            Body body,
            @Nullable Class<?> type,
            boolean ifMatch,
            boolean repeatable,
            @Nullable String schema,
            List<Variant> variants) {
        public Input {
            variants = List.copyOf(variants);
        }
    }

    /**
     * One value of the path's last variable.
     *
     * @param value as in the address
     * @param doc what it is
     * @param schema names the schema of the body
     */
    public record Variant(String value, Label doc, String schema) {}

    /** Whether an answer is one thing, all there are, a page of them with their number, or a page without it. */
    public enum Shape {
        ONE,
        ALL,
        PAGE,
        PART
    }

    /**
     * What a good answer carries.
     *
     * @param type of the body or of its items; null for text, or nothing at all
     * @param versioned whether it carries an ETag
     */
    public record Output(int status, Shape shape, @Nullable Class<?> type, String contentType, boolean versioned) {}

    public Route {
        parameters = List.copyOf(parameters);
    }

    public static Draft get(String template) {
        return new Draft("GET", template);
    }

    public static Draft post(String template) {
        return new Draft("POST", template);
    }

    public static Draft put(String template) {
        return new Draft("PUT", template);
    }

    public static Draft patch(String template) {
        return new Draft("PATCH", template);
    }

    public static Draft delete(String template) {
        return new Draft("DELETE", template);
    }

    /** The group it is documented under. */
    public String tag() {
        return template.substring(1).split("[/.]", 2)[0];
    }

    /** Names of the variables of the path, in order. */
    public List<String> variables() {
        List<String> names = new ArrayList<>();
        for (String part : template.substring(1).split("/", -1)) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
            }
        }
        return names;
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The values of the variables when the path fits the template. */
    Optional<Map<String, String>> match(List<String> path) {
        String[] parts = template.substring(1).split("/", -1);
        if (parts.length != path.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                values.put(parts[i].substring(1, parts[i].length() - 1), path.get(i));
            } else if (!parts[i].equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** A row being written. */
    public static final class Draft {
        private final String method;
        private final String template;
        private final List<Parameter> parameters = new ArrayList<>();
        private Label doc;
        private Access access = Access.SIGNED_IN;
        private Body body = Body.NONE;
        private @Nullable Class<?> bodyType;
        private boolean ifMatch;
        private boolean repeatable;
        private @Nullable String schema;
        private List<Variant> variants = List.of();
        private Output output = new Output(204, Shape.ONE, null, Answer.JSON, false);
        private boolean versioned;

        private Draft(String method, String template) {
            this.method = method;
            this.template = template;
            this.doc = new Label(template, template);
        }

        public Draft doc(String zh, String en) {
            doc = new Label(zh, en);
            return this;
        }

        public Draft open() {
            access = Access.OPEN;
            return this;
        }

        public Draft roles(Role... roles) {
            access = Access.of(roles);
            return this;
        }

        public Draft query(Parameter... more) {
            parameters.addAll(List.of(more));
            return this;
        }

        public Draft takes(Class<? extends Record> type) {
            body = Body.RECORD;
            bodyType = type;
            return this;
        }

        /** A record that casework knows by this name. */
        public Draft takesTree(String named) {
            body = Body.TREE;
            schema = named;
            return this;
        }

        /** One door for many records, told apart by the last variable of the path. */
        public Draft takesOneOf(List<Variant> known) {
            body = Body.TREE;
            variants = known;
            return this;
        }

        public Draft takesFile() {
            body = Body.FILE;
            return this;
        }

        public Draft needsVersion() {
            ifMatch = true;
            return this;
        }

        public Draft repeatable() {
            repeatable = true;
            return this;
        }

        public Draft answers(Class<?> type) {
            return output(200, Shape.ONE, type, Answer.JSON);
        }

        public Draft creates(Class<?> type) {
            return output(201, Shape.ONE, type, Answer.JSON);
        }

        public Draft answersAll(Class<?> item) {
            return output(200, Shape.ALL, item, Answer.JSON);
        }

        /** Adds the parameters limit and after. */
        public Draft answersPage(Class<?> item) {
            return query(Parameter.limit(), Parameter.after()).output(200, Shape.PAGE, item, Answer.JSON);
        }

        /** A page of a journal, by sequence. */
        public Draft answersJournal(Class<?> item) {
            return query(Parameter.limit(), Parameter.afterSequence()).output(200, Shape.PAGE, item, Answer.JSON);
        }

        /** The same where nobody counts. */
        public Draft answersPart(Class<?> item) {
            return query(Parameter.limit(), Parameter.afterSequence()).output(200, Shape.PART, item, Answer.JSON);
        }

        public Draft answersText(String contentType) {
            return output(200, Shape.ONE, null, contentType);
        }

        /** The answer carries the version as an ETag. */
        public Draft versioned() {
            versioned = true;
            return this;
        }

        private Draft output(int status, Shape shape, @Nullable Class<?> type, String contentType) {
            output = new Output(status, shape, type, contentType, false);
            return this;
        }

        public Route to(Handler handler) {
            return new Route(
                    method,
                    template,
                    doc,
                    access,
                    parameters,
                    new Input(body, bodyType, ifMatch, repeatable, schema, variants),
                    new Output(output.status(), output.shape(), output.type(), output.contentType(), versioned),
                    handler);
        }
    }
}
