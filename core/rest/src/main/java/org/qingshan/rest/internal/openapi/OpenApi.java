package org.qingshan.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ClueService;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.rest.internal.doors.CaseDoor;
import org.qingshan.rest.internal.doors.ClueDoor;
import org.qingshan.rest.internal.http.Authentication;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.ProblemAnswer;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.http.Router;
import org.qingshan.sdk.Label;

/** Writes the OpenAPI 3.1 document of a route table. */
public final class OpenApi {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SAFE = List.of("GET", "HEAD");

    private final Schemas schemas = new Schemas();
    private final String version;

    private OpenApi(String version) {
        this.version = version;
    }

    /**
     * The document.
     *
     * @param cases knows the records of a case's steps
     * @param clues knows the records of a clue's steps
     */
    public static ObjectNode of(List<Route> routes, String version, CaseService cases, ClueService clues) {
        OpenApi document = new OpenApi(version);
        for (CaseStep step : CaseStep.values()) {
            document.step(CaseDoor.SCHEMAS + step.id(), cases.schema(step));
        }
        for (ClueStep step : ClueStep.values()) {
            document.step(ClueDoor.SCHEMAS + step.id(), clues.schema(step));
        }
        return document.write(routes);
    }

    private void step(String name, ObjectNode schema) {
        ObjectNode copy = schema.deepCopy();
        copy.remove("$schema");
        schemas.put(name, copy);
    }

    private ObjectNode write(List<Route> routes) {
        ObjectNode document = NODES.objectNode().put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info").put("title", "青山 Qingshan").put("version", version);
        info.put("description", """
                生态环境损害赔偿办案平台接口。错误一律为 RFC 9457 problem+json；金额为元，两位小数；日期为 yyyy-MM-dd，时刻为 UTC。
                Casework for compensation of ecological and environmental damage. Errors are RFC 9457 problem+json; \
                amounts are yuan with two decimals, days yyyy-MM-dd, moments UTC. Add ?lang=zh or ?lang=en, or send \
                Accept-Language, to choose the language of sentences.""");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", Router.ROOT);
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            if (route.input().variants().isEmpty()) {
                path(paths, route.template()).set(method(route), operation(route, null));
            }
            for (Route.Variant variant : route.input().variants()) {
                String template = route.template().replaceAll("\\{[a-z]+}$", variant.value());
                path(paths, template).set(method(route), operation(route, variant));
            }
        }
        document.set("components", components());
        ArrayNode tags = document.putArray("tags");
        routes.stream()
                .map(Route::tag)
                .distinct()
                .forEach(tag -> tags.addObject().put("name", tag));
        return document;
    }

    private static ObjectNode path(ObjectNode paths, String template) {
        return paths.get(template) instanceof ObjectNode known ? known : paths.putObject(template);
    }

    private static String method(Route route) {
        return route.method().toLowerCase(Locale.ROOT);
    }

    private ObjectNode operation(Route route, Route.@Nullable Variant variant) {
        Label doc = variant == null ? route.doc() : variant.doc();
        ObjectNode operation =
                NODES.objectNode().put("operationId", id(route, variant)).put("summary", doc.zh() + " / " + doc.en());
        operation.putArray("tags").add(route.tag());
        if (!route.access().roles().isEmpty()) {
            operation.put(
                    "description",
                    "角色 / roles: "
                            + String.join(
                                    ", ",
                                    route.access().roles().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        }
        ArrayNode parameters = parameters(route, variant);
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        if (route.input().body() != Route.Body.NONE) {
            operation.set("requestBody", body(route, variant));
        }
        operation.set("responses", responses(route));
        operation.set("security", security(route));
        return operation;
    }

    /** The method and the words of the path, such as getCasesByIdJournal. */
    private static String id(Route route, Route.@Nullable Variant variant) {
        String template = route.template();
        if (variant != null) {
            template = template.substring(0, template.lastIndexOf('{')) + variant.value();
        }
        StringBuilder id = new StringBuilder(method(route));
        for (String word : template.replace("{", "by-").split("[^A-Za-z]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private static ArrayNode parameters(Route route, Route.@Nullable Variant variant) {
        ArrayNode all = NODES.arrayNode();
        List<String> variables = route.variables();
        for (String name : variant == null ? variables : variables.subList(0, variables.size() - 1)) {
            parameter(all, "path", name, true).putObject("schema").put("type", "string");
        }
        for (Parameter parameter : route.parameters()) {
            ObjectNode node = parameter(all, "query", parameter.name(), parameter.required());
            node.put(
                    "description",
                    parameter.doc().zh() + " / " + parameter.doc().en());
            node.set("schema", schema(parameter));
        }
        if (route.input().ifMatch()) {
            ObjectNode node = parameter(all, "header", "If-Match", true);
            node.put("description", "所见版本，如 \"7\" / The version seen, quoted");
            node.putObject("schema").put("type", "string").put("pattern", "^\"[0-9]{1,18}\"$");
        }
        if (route.input().repeatable()) {
            ObjectNode node = parameter(all, "header", "Idempotency-Key", false);
            node.put("description", "重复发送只办理一次 / Sent again, the request is done only once");
            node.putObject("schema").put("type", "string").put("pattern", "^[!-~]{1,100}$");
        }
        return all;
    }

    private static ObjectNode parameter(ArrayNode all, String in, String name, boolean required) {
        return all.addObject().put("name", name).put("in", in).put("required", required);
    }

    private static ObjectNode schema(Parameter parameter) {
        ObjectNode schema = NODES.objectNode();
        switch (parameter.kind()) {
            case TEXT -> schema.put("type", "string").put("maxLength", parameter.most());
            case CHOICE -> {
                ArrayNode choices = schema.put("type", "string").putArray("enum");
                parameter.choices().forEach(choices::add);
            }
            case DATE -> schema.put("type", "string").put("format", "date");
            case FLAG -> schema.put("type", "boolean");
            case NUMBER ->
                schema.put("type", "integer").put("minimum", parameter.least()).put("maximum", parameter.most());
        }
        return schema;
    }

    private ObjectNode body(Route route, Route.@Nullable Variant variant) {
        ObjectNode body = NODES.objectNode().put("required", true);
        ObjectNode content = body.putObject("content");
        Class<?> type = route.input().type();
        String schema = variant == null ? route.input().schema() : variant.schema();
        if (route.input().body() == Route.Body.FILE) {
            content.putObject("application/octet-stream").putObject("schema");
            ObjectNode form =
                    content.putObject("multipart/form-data").putObject("schema").put("type", "object");
            form.putArray("required").add("file");
            form.putObject("properties").putObject("file").put("contentMediaType", "application/octet-stream");
        } else if (schema != null) {
            content.putObject("application/json").set("schema", Schemas.reference(schema));
        } else if (type != null) {
            content.putObject("application/json").set("schema", schemas.of(type));
        }
        return body;
    }

    private ObjectNode responses(Route route) {
        ObjectNode responses = NODES.objectNode();
        Route.Output output = route.output();
        ObjectNode good = responses.putObject(Integer.toString(output.status()));
        good.put("description", output.status() == 204 ? "已办理 / Done" : "成功 / Success");
        if (output.versioned()) {
            ObjectNode tag = good.putObject("headers").putObject("ETag");
            tag.put("description", "版本，供 If-Match 使用 / Version, for If-Match");
            tag.putObject("schema").put("type", "string");
        }
        if (output.status() != 204) {
            good.putObject("content").putObject(output.contentType()).set("schema", answer(output));
        }
        for (int status : problems(route)) {
            responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/Problem");
        }
        return responses;
    }

    private ObjectNode answer(Route.Output output) {
        Class<?> type = output.type();
        if (type == null) {
            return NODES.objectNode().put("type", output.contentType().startsWith("text/") ? "string" : "object");
        }
        if (output.shape() == Route.Shape.ONE) {
            return schemas.of(type);
        }
        ObjectNode page = NODES.objectNode().put("type", "object");
        ObjectNode properties = page.putObject("properties");
        ArrayNode required = page.putArray("required").add("items");
        properties.putObject("items").put("type", "array").set("items", schemas.of(type));
        if (output.shape() != Route.Shape.ALL) {
            properties.putObject("next").putArray("type").add("string").add("null");
            required.add("next");
        }
        if (output.shape() == Route.Shape.PAGE) {
            properties.putObject("total").put("type", "integer").put("format", "int64");
            required.add("total");
        }
        return page;
    }

    /** Which statuses a problem can have here. */
    private static Set<Integer> problems(Route route) {
        Set<Integer> statuses = new TreeSet<>();
        statuses.add(400);
        statuses.add(503);
        if (!route.access().open()) {
            statuses.add(401);
            statuses.add(403);
        }
        if (!route.variables().isEmpty()) {
            statuses.add(404);
        }
        if (route.input().body() != Route.Body.NONE) {
            statuses.add(413);
            statuses.add(415);
            statuses.add(422);
        }
        if (route.input().ifMatch()) {
            statuses.add(409);
            statuses.add(428);
        }
        if (route.template().endsWith("/preview")) {
            statuses.add(409);
            statuses.add(502);
        }
        if (route.template().equals("/session") && route.method().equals("POST")) {
            statuses.add(401);
            statuses.add(429);
        }
        return statuses;
    }

    private static ArrayNode security(Route route) {
        ArrayNode either = NODES.arrayNode();
        if (!route.access().open()) {
            either.addObject().putArray("password");
            ObjectNode session = either.addObject();
            session.putArray("session");
            if (!SAFE.contains(route.method())) {
                session.putArray("token");
            }
        }
        return either;
    }

    private ObjectNode components() {
        ObjectNode components = NODES.objectNode();
        ObjectNode problem = components
                .putObject("responses")
                .putObject("Problem")
                .put("description", "没有办理，原因见 code 与 detail / Not done; see code and detail");
        problem.putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.of(ProblemAnswer.class));
        components.set("schemas", schemas.all());
        ObjectNode ways = components.putObject("securitySchemes");
        ways.putObject("password").put("type", "http").put("scheme", "basic");
        ways.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", Authentication.COOKIE);
        ways.putObject("token").put("type", "apiKey").put("in", "header").put("name", Authentication.CSRF_HEADER);
        return components;
    }
}
