package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.casework.Caller;
import org.qingshan.casework.Role;
import org.qingshan.rest.internal.TestServer.Reply;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.http.Route;

/** A catalogue of what people and programs send by mistake or on purpose, thrown at every row of the route table. */
class BadInputTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Route> routes() {
        try (TestServer rows = new TestServer()) {
            return rows.api.routes().stream();
        }
    }

    static Stream<Route> routesWithJson() {
        return routes().filter(
                        r -> r.input().body() == Route.Body.RECORD || r.input().body() == Route.Body.TREE);
    }

    /** Bodies that no record of ours fits, by what is wrong with them. */
    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("white space", " \n ");
        texts.put("half an object", "{\"on\":");
        texts.put("no JSON", "on=2026-05-01&officer=x");
        texts.put("two objects", "{} {}");
        texts.put("trailing comma", "{\"on\":\"2026-05-01\",}");
        texts.put("single quotes", "{'on':'2026-05-01'}");
        texts.put("comment", "{/* */}");
        texts.put("NaN", "{\"on\":NaN}");
        texts.put("infinity", "{\"on\":-Infinity}");
        texts.put("leading zero", "{\"on\":007}");
        texts.put("an array", "[]");
        texts.put("a text", "\"on\"");
        texts.put("a number", "1");
        texts.put("null", "null");
        texts.put("an empty object", "{}");
        texts.put("an unknown field", "{\"nobodyKnowsThis\":1}");
        texts.put("a field named proto", "{\"__proto__\":{\"admin\":true}}");
        texts.put("the same name twice", "{\"on\":\"2026-05-01\",\"on\":\"2026-05-02\"}");
        texts.put("a huge number", "{\"on\":1e999999999}");
        texts.put("a number of many digits", "{\"on\":" + "9".repeat(5000) + "}");
        texts.put("a tiny number", "{\"on\":1e-999999999}");
        texts.put("deep objects", "{\"on\":".repeat(5000) + "1" + "}".repeat(5000));
        texts.put("deep arrays", "{\"on\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        texts.put("NUL in a text", "{\"on\":\"a\\u0000b\",\"reason\":\"a\\u0000b\",\"login\":\"\\u0000\"}");
        texts.put("NUL in a name", "{\"a\\u0000b\":1}");
        texts.put("half a character", "{\"on\":\"\\ud800\",\"reason\":\"\\udfff\"}");
        texts.put("raw control character", "{\"on\":\"a\u0001b\"}");
        texts.put("a very long name", "{\"" + "n".repeat(100_000) + "\":1}");
        texts.put("a very long text", "{\"nobodyKnowsThis\":\"" + "字".repeat(300_000) + "\"}");
        texts.put("too large", "{\"nobodyKnowsThis\":\"" + "x".repeat(2_000_000) + "\"}");
        texts.put("a class name", "{\"@class\":\"java.lang.Runtime\",\"@type\":\"x\"}");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        for (String name :
                List.of("on", "login", "password", "reason", "values", "case", "input", "name", "next", "roles")) {
            for (String wrong : List.of("12", "true", "[1]", "{\"a\":1}", "\"\"", "\" \"", "null")) {
                bodies.put(name + " = " + wrong, ("{\"" + name + "\":" + wrong + "}").getBytes(StandardCharsets.UTF_8));
            }
        }
        bodies.put("invalid UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("overlong UTF-8", new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("UTF-16", "{\"on\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.put("zeros", new byte[100]);
        return bodies;
    }

    /** An account that may use the route, so that its input is looked at. */
    private static @Nullable Caller user(Route route) {
        if (route.access().open()) {
            return null;
        }
        return route.access().roles().contains(Role.ADMINISTRATOR) ? FakeAccounts.ADMIN : FakeAccounts.OFFICER;
    }

    /** An address that exists, with the parameters that must be there. */
    private static String address(Route route) {
        String path = route.template()
                .replace(
                        "{id}",
                        route.tag().equals("cases")
                                ? FakeCases.ID
                                : route.tag().equals("clues") ? FakeClues.ID : FakeIntake.ID)
                .replace("{department}", "water")
                .replace("{form}", "water.surface-water")
                .replace("{option}", "water.in-situ")
                .replace("{login}", "officer")
                .replace("{step}", route.tag().equals("cases") ? "conclude-investigation" : "report-verification");
        List<String> query = new ArrayList<>();
        for (Parameter parameter : route.parameters()) {
            if (parameter.required()) {
                query.add(parameter.name() + "="
                        + (parameter.choices().isEmpty()
                                ? "water.patrol"
                                : parameter.choices().get(0)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static Reply send(Route route, String path, byte @Nullable [] body, String... headers) {
        return server.send(user(route), route.method(), path, null, request -> {
            HttpRequest.Builder more = request;
            if (route.input().ifMatch()) {
                more = more.setHeader("If-Match", route.tag().equals("cases") ? "\"3\"" : "\"1\"");
            }
            if (body != null) {
                more = more.method(route.method(), BodyPublishers.ofByteArray(body))
                        .setHeader("Content-Type", "application/json");
            }
            for (int i = 0; i < headers.length; i += 2) {
                more = more.setHeader(headers[i], headers[i + 1]);
            }
            return more;
        });
    }

    private static void isRefused(Reply reply, String what) {
        assertThat(reply.status()).as(what + ": " + reply.text()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(reply.status());
        assertThat(problem.path("code").asText()).as(what).isNotBlank();
        assertThat(problem.path("title").asText()).as(what).isNotBlank();
        assertThat(problem.path("detail").asText()).as(what).isNotBlank();
        assertThat(problem.path("detail").asText().length()).as(what).isLessThan(5000);
        assertThat(problem.path("instance").asText()).as(what).startsWith("/api/v1");
        assertThat(reply.text()).as(what).doesNotContain("Exception").doesNotContain("com.fasterxml");
        for (JsonNode violation : problem.path("violations")) {
            assertThat(violation.path("message").asText()).as(what).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("routesWithJson")
    void everyBodyInTheCatalogueIsRefusedAndWritesNothing(Route route) {
        int before = server.writes.all().size();
        bodies().forEach((name, body) -> {
            // An account may be patched with nothing at all, or with any name
            boolean fine = route.method().equals("PATCH")
                    && (name.equals("an empty object") || name.endsWith("null") || name.endsWith("\" \""))
                    && !name.equals("null");
            if (!fine) {
                isRefused(send(route, address(route), body), route.method() + " " + route.template() + " " + name);
            }
        });
        assertThat(server.writes.all()).hasSize(before);
    }

    @ParameterizedTest
    @MethodSource("routesWithJson")
    void aBodyThatIsNotSaidToBeJsonIsRefused(Route route) {
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=gbk",
                "application/xml",
                "json",
                ";")) {
            Reply reply = send(route, address(route), "{}".getBytes(StandardCharsets.UTF_8), "Content-Type", type);
            isRefused(reply, type);
            assertThat(reply.status()).as(type).isEqualTo(415);
        }
        Reply zipped = send(route, address(route), new byte[] {0x1f, (byte) 0x8b, 8, 0}, "Content-Encoding", "gzip");
        assertThat(zipped.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyWrongParameterIsRefused(Route route) {
        String address = address(route);
        String more = address + (address.contains("?") ? "&" : "?");
        List<String> wrong = new ArrayList<>(
                List.of("nobodyKnowsThis=1", "lang=fr", "lang=zh&lang=en", "x=%c3%28", "lang=%00", "x%00=1"));
        for (Parameter parameter : route.parameters()) {
            String name = parameter.name();
            switch (parameter.kind()) {
                case TEXT ->
                    wrong.addAll(List.of(
                            name + "=" + "x".repeat((int) parameter.most() + 1),
                            name + "=%00",
                            name + "=a%0bb",
                            name + "=%ff"));
                case CHOICE -> wrong.addAll(List.of(name + "=nothing", name + "=%20", name + "=1"));
                case DATE ->
                    wrong.addAll(List.of(
                            name + "=2026-02-30",
                            name + "=tomorrow",
                            name + "=20260101",
                            name + "=%2B99999-01-01",
                            name + "=0001-01-01"));
                case FLAG -> wrong.addAll(List.of(name + "=yes", name + "=1", name + "=TRUE"));
                case NUMBER ->
                    wrong.addAll(List.of(
                            name + "=-1",
                            name + "=1.5",
                            name + "=abc",
                            name + "=99999999999999999999",
                            name + "=1e3",
                            name + "=0x10",
                            name + "=%D9%A1"));
            }
            if (parameter.kind() == Parameter.Kind.NUMBER && parameter.most() == 200) {
                wrong.addAll(List.of("limit=0", "limit=201"));
            }
        }
        for (String query : wrong) {
            Reply reply = send(route, more + query, null);
            isRefused(reply, route.method() + " " + more + query);
            assertThat(reply.code()).as(query).isEqualTo("BAD_PARAMETER");
            assertThat(reply.json().path("violations")).as(query).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aCursorOfAnotherListIsRefused(Route route) {
        if (route.output().shape() == Route.Shape.PAGE
                && route.parameters().stream()
                        .anyMatch(p -> p.name().equals("after") && p.kind() == Parameter.Kind.TEXT)) {
            Reply reply = send(route, address(route) + "?after=bm9uZQ", null);
            assertThat(reply.code()).isEqualTo("BAD_PARAMETER");
            assertThat(reply.json().at("/violations/0/field").asText()).isEqualTo("after");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aParameterThatMustBeThereIsAskedFor(Route route) {
        for (Parameter parameter : route.parameters()) {
            if (parameter.required()) {
                for (String query : List.of("", "?" + parameter.name() + "=", "?" + parameter.name() + "=%20")) {
                    Reply reply = send(route, address(route).replaceAll("\\?.*", "") + query, null);
                    isRefused(reply, route.template() + query);
                    assertThat(reply.status()).isEqualTo(400);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aThingThatIsNotThereIsNotFound(Route route) {
        String address = address(route);
        for (String variable : route.variables()) {
            for (String nothing :
                    List.of("nothing", "x".repeat(101), "%F0%9F%98%80", "a%20b", "a%22b", "%27%20or%201=1--")) {
                String value = address(new Route(
                                route.method(),
                                "/{" + variable + "}",
                                route.doc(),
                                route.access(),
                                List.of(),
                                route.input(),
                                route.output(),
                                route.handler()))
                        .substring(1);
                String known =
                        variable.equals("id") || variable.equals("step") ? segment(route, variable, address) : value;
                String path = address.replaceFirst("/" + known + "(?=/|\\?|$)", "/" + nothing.replace("$", "\\$"));
                byte[] body = route.input().body() == Route.Body.NONE ? null : valid(route);
                Reply reply = send(route, path, body);
                isRefused(reply, route.method() + " " + path);
            }
        }
    }

    /** What stands in the address where the template has the variable. */
    private static String segment(Route route, String variable, String address) {
        String[] template = route.template().split("/");
        String[] parts = address.replaceAll("\\?.*", "").split("/");
        for (int i = 0; i < template.length; i++) {
            if (template[i].equals("{" + variable + "}")) {
                return parts[i];
            }
        }
        throw new IllegalArgumentException(variable);
    }

    private static byte[] valid(Route route) {
        String body = route.template().contains("forms")
                ? "{\"values\":{\"volume\":1}}"
                : route.template().contains("options")
                        ? "{\"input\":{},\"case\":\"01k0case\"}"
                        : route.tag().equals("plugins")
                                ? "{\"reason\":\"x\"}"
                                : route.tag().equals("accounts") ? "{\"name\":\"x\"}" : "{}";
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aMethodThatARouteDoesNotKnowIsRefusedAndToldWhichItKnows(Route route) {
        for (String method : List.of("PUT", "PATCH", "DELETE", "POST", "TRACE", "PROPFIND", "GET")) {
            String path = address(route).replaceAll("\\?.*", "");
            boolean known = server.api.routes().stream()
                    .anyMatch(r -> r.method().equals(method)
                            && address(r).replaceAll("\\?.*", "").equals(path));
            if (!known) {
                Reply reply = server.send(FakeAccounts.ADMIN, method, path, null, r -> r);
                isRefused(reply, method + " " + path);
                assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
                assertThat(reply.header("Allow"))
                        .as(path)
                        .contains(route.method())
                        .contains("OPTIONS");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyGetsPastARouteThatIsNotOpen(Route route) {
        if (!route.access().open()) {
            Reply reply = server.send(null, route.method(), address(route), null, r -> r);
            isRefused(reply, route.template());
            assertThat(reply.status()).isEqualTo(401);
        }
    }

    @Test
    void anAddressThatIsNoneIsNotFound() {
        for (String path : List.of("", "/", "/nothing", "/cases/", "/health/x", "/cases;x=1", "/HEALTH")) {
            Reply reply = server.get(FakeAccounts.OFFICER, path);
            isRefused(reply, path);
            assertThat(reply.code()).as(path).isEqualTo("NOT_FOUND");
        }
    }
}
