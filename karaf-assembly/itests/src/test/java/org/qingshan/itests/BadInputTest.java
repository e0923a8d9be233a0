package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Routine;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Api.Answer;
import org.qingshan.itests.container.Container;

/**
 * Whatever is sent to any door of the real platform, the answer is a 4xx that says what is wrong, and nothing is written.
 * The doors are those of the platform's own OpenAPI document.
 */
@KarafTest
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String V1 = "/api/v1";
    /** Bodies that fit no record; the JSON text of each. */
    private static final List<String> BODIES = List.of(
            "",
            "   ",
            "{",
            "{\"on\":}",
            "[]",
            "null",
            "1",
            "\"text\"",
            "{} {}",
            "{\"on\": NaN}",
            "{\"nobodyKnowsThis\": 1}",
            "{\"on\": \"a\\u0000b\", \"reason\": \"a\\u0000b\", \"login\": \"\\u0000\", \"values\": \"\\u0000\"}",
            "{\"a\\u0000b\": 1}",
            "{\"on\": 1e999999999}",
            "{\"on\": " + "9".repeat(3_000) + "}",
            "{\"on\":".repeat(3_000) + "1" + "}".repeat(3_000),
            "{\"on\": 1, \"on\": 2}");
    /** In the place of any value of a good body: never right. */
    private static final List<String> WRONG_VALUES = List.of(
            "{\"nobodyKnowsThis\": {}}",
            "[[[]]]",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "1e400",
            "-99999999999999999999999999999999999999999999",
            "\"" + "长".repeat(100_000) + "\"");
    /** As a parameter of an address: never right, but they may be something to search for. */
    private static final List<String> WRONG_PARAMETERS = List.of(
            "",
            " ",
            "nobody-knows-this",
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "2026-02-30",
            "\0",
            "a\0b",
            "\u0007",
            "%",
            "_",
            "'",
            "\"",
            "*",
            "\") OR 1=1 --",
            "AND",
            "NEAR(",
            "😀",
            "../../etc/passwd",
            "长".repeat(2_000));

    private static Container container;
    private static JsonNode doors;

    @BeforeAll
    static void readTheDoors(Container shared) {
        container = shared;
        doors = container.api().get(V1 + "/openapi.json").expect(200).json().path("paths");
        assertThat(doors.size()).isGreaterThan(50);
    }

    static Stream<String> doorsWithABody() {
        return paths().flatMap(path -> Stream.of("post", "put", "patch")
                .filter(method -> doors.path(path).has(method))
                .filter(method -> doors.path(path)
                        .path(method)
                        .path("requestBody")
                        .path("content")
                        .has("application/json"))
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path));
    }

    static Stream<String> doorsToRead() {
        return paths().filter(path -> doors.path(path).has("get"));
    }

    private static Stream<String> paths() {
        List<String> paths = new ArrayList<>();
        doors.fieldNames().forEachRemaining(paths::add);
        return paths.stream();
    }

    @ParameterizedTest
    @MethodSource("doorsWithABody")
    void noDoorTakesABodyThatFitsNoRecord(String door) {
        String method = door.split(" ")[0];
        String path = V1 + known(door.split(" ")[1]);
        Api caller = callerFor(path).with("If-Match", "\"1\"");
        for (String body : BODIES) {
            assertRefused(caller.send(method, path, bytes(body), "application/json"), body);
        }
        assertRefused(
                caller.send(
                        method, path, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}, "application/json"),
                "no UTF-8");
        assertRefused(caller.send(method, path, bytes("{}"), "text/plain"), "text/plain");
        assertRefused(caller.send(method, path, bytes("<a/>"), "application/xml"), "XML");
        assertRefused(caller.send(method, path, bytes("{}"), "application/json; charset=utf-16"), "UTF-16");
        assertRefused(
                caller.with("Content-Encoding", "gzip").send(method, path, bytes("{}"), "application/json"), "gzip");
        assertThat(caller.send(method, path, new byte[3 << 20], "application/json")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @MethodSource("doorsToRead")
    void noDoorStumblesOverAParameter(String path) throws IOException {
        Api caller = callerFor(path);
        for (String wrong : WRONG_PARAMETERS) {
            String encoded = URLEncoder.encode(wrong, StandardCharsets.UTF_8).replace("+", "%20");
            for (JsonNode parameter : doors.path(path).path("get").path("parameters")) {
                String name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("query")) {
                    Answer answer = caller.get(V1 + known(path) + "?" + name + "=" + encoded);
                    assertThat(answer.status())
                            .as(name + "=" + wrong + ": " + answer.text())
                            .isLessThan(500);
                    if (answer.status() != 200) {
                        assertRefused(answer, name + "=" + wrong);
                    }
                } else if (!wrong.isBlank()) {
                    assertRefused(caller.get(V1 + known(path.replace("{" + name + "}", encoded))), name + "=" + wrong);
                }
            }
        }
        if (!path.equals("/openapi.json")) {
            assertRefused(caller.get(V1 + known(path) + "?nobodyKnowsThis=1"), "an unknown parameter");
        }
    }

    @Test
    void noStepOfACaseTakesAWrongValueAnywhereInItsRecord() throws IOException {
        Work work = Work.begin(container.api(Accounts.WATER_OFFICER), "坏输入-001");
        for (String step : List.of(
                "start-verification",
                "report-verification",
                "open-case",
                "assign-officer",
                "start-investigation",
                "add-evidence",
                "commission-appraisal",
                "record-assessment",
                "conclude-investigation",
                "issue-notice",
                "serve-notice",
                "record-reply",
                "hold-meeting",
                "sign-agreement",
                "apply-confirmation",
                "confirm-agreement",
                "approve-plan",
                "record-visit")) {
            String path = work.resource() + "/steps/" + step;
            Api officer = container.api(Accounts.WATER_OFFICER).with("If-Match", work.etag());
            int version = work.version();
            String body = Days.in(Routine.body(step));
            for (List<Object> place : places(JSON.readTree(body))) {
                for (String wrong : WRONG_VALUES) {
                    assertRefused(officer.post(path, with(body, place, wrong)), place + " = " + wrong);
                }
            }
            for (String etag :
                    List.of("1", "\"abc\"", "*", "\"-1\"", "\"99999999999999999999\"", "\"" + version + "\", \"1\"")) {
                assertRefused(
                        container
                                .api(Accounts.WATER_OFFICER)
                                .with("If-Match", etag)
                                .post(path, body),
                        etag);
            }
            assertRefused(officer.with("Idempotency-Key", "k".repeat(5_000)).post(path, body), "a long key");
            assertThat(work.version()).isEqualTo(version);
            work.routine(step);
        }
    }

    @Test
    void noFormAndNoOptionStumblesOverWrongOrExtremeValues() throws IOException {
        Api officer = container.api(Accounts.WATER_OFFICER);
        JsonNode assessment = JSON.readTree(Days.in(Routine.body("record-assessment")));
        String path = V1 + "/departments/water/forms/water.soil-erosion/preview";
        String body = "{\"values\": " + assessment.path("values") + "}";
        officer.post(path, body).expect(200);
        List<String> values = new ArrayList<>(WRONG_VALUES);
        values.addAll(List.of("0", "-1", "1e29", "1e-29", "\"\"", "null", "[]", "{}", "true", "\"1\""));
        for (List<Object> place : places(JSON.readTree(body))) {
            for (String value : values) {
                Answer answer = officer.post(path, with(body, place, value));
                assertThat(answer.status())
                        .as(place + " = " + value + ": " + answer.text())
                        .isLessThan(500);
                if (answer.status() != 200) {
                    assertRefused(answer, place + " = " + value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Basic Og==", "Bearer x", "Digest a=b", "Negotiate"})
    void noAuthorizationThatSaysNothingLetsAnybodyIn(String authorization) {
        Answer answer = container.api().with("Authorization", authorization).get(V1 + "/cases");
        assertRefused(answer, authorization);
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aBrowsersSessionMayChangeNothingWithoutThePagesToken() {
        Accounts account = Accounts.WATER_OFFICER;
        Answer session = container
                .api()
                .post(V1 + "/session", Map.of("login", account.login(), "password", account.password()))
                .expect(200);
        String cookie = session.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
        Api browser = container.api().with("Cookie", cookie.split(";")[0]);
        browser.get(V1 + "/inbox").expect(200);
        String clue = Days.in(Routine.body("register").replace("{{reference}}", "坏输入-CSRF"));
        assertThat(browser.post(V1 + "/clues", clue).expect(403).code()).isEqualTo("CSRF");
        assertThat(browser.with("X-CSRF-Token", "guess")
                        .post(V1 + "/clues", clue)
                        .expect(403)
                        .code())
                .isEqualTo("CSRF");
        assertThat(Work.search(container.api(account), Work.CLUES, "坏输入-CSRF")).isEmpty();
        browser.with("X-CSRF-Token", session.json().path("csrfToken").asText())
                .delete(V1 + "/session")
                .expect(204);
        browser.get(V1 + "/inbox").expect(401);
    }

    @Test
    void aFileThatIsNoneIsReportedAndAddsNothing() {
        Api officer = container.api(Accounts.WATER_OFFICER);
        String intakes = V1 + "/intakes?name=x.csv&source=";
        int before = officer.get(V1 + "/clues").expect(200).json().path("total").asInt();
        assertRefused(officer.send("POST", intakes + "nobody.knows", bytes("x"), "text/csv"), "unknown source");
        assertRefused(
                officer.send("POST", intakes + "forestry.patches", bytes("{}"), "text/csv"), "not his department");
        assertRefused(officer.send("POST", V1 + "/intakes", bytes("x"), "text/csv"), "no source");
        for (byte[] file : List.of(
                new byte[0],
                new byte[10_000],
                bytes("巡查编号\n1\n"),
                bytes("{\"type\": \"FeatureCollection\"}"),
                Base64.getDecoder().decode("UEsDBBQAAAAIAAAAIQAAAAAA"))) {
            Answer answer = officer.send("POST", intakes + "water.patrol", file, "text/csv");
            assertThat(answer.status()).as(answer.text()).isLessThan(500);
            if (answer.status() == 201) {
                assertThat(answer.json().path("state").asText()).isEqualTo("FAILED");
            } else {
                assertRefused(answer, "a file");
            }
        }
        assertThat(officer.get(V1 + "/clues").expect(200).json().path("total").asInt())
                .isEqualTo(before);
    }

    /** What is no address in HTTP is refused before anybody of ours sees it, such as NUL in a path or an endless one. */
    private static boolean isNoAddress(Answer answer) {
        return List.of(400, 414).contains(answer.status())
                && answer.text().matches("(?s).*<td>/bad(Message|URI)</td>.*");
    }

    private static void assertRefused(Answer answer, String what) {
        if (isNoAddress(answer)) {
            return;
        }
        String shown = answer.question() + " with " + (what.length() > 200 ? what.substring(0, 200) + "…" : what)
                + " answered " + answer.status() + ": " + answer.text();
        assertThat(answer.status()).as(shown).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(shown).startsWith("application/problem+json");
        assertThat(answer.code()).as(shown).matches("[A-Z_]+");
        assertThat(answer.json().path("title").asText()).as(shown).isNotBlank();
    }

    /** Who may use a door, so that it is not rights that stop the request. */
    private static Api callerFor(String path) {
        boolean administrators = path.matches(".*/(plugins|accounts)(/.*)?");
        return container.api(administrators ? Accounts.ADMINISTRATOR : Accounts.WATER_OFFICER);
    }

    /** The path with something that exists in every place but those of clues, cases and files. */
    private static String known(String path) {
        return path.replace("{department}", "water")
                .replace("{form}", "water.soil-erosion")
                .replace("{option}", "water.in-situ")
                .replace("{login}", "officer-forestry")
                .replace("{id}", "01jzzzzzzzzzzzzzzzzzzzzzzz");
    }

    /** Every place in a tree that holds a value, as field names and indexes from the root. */
    private static List<List<Object>> places(JsonNode tree) {
        List<List<Object>> places = new ArrayList<>();
        collect(tree, List.of(), places);
        return places;
    }

    private static void collect(JsonNode node, List<Object> path, List<List<Object>> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), append(path, name), places));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), append(path, i), places);
        }
    }

    private static List<Object> append(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The body with this JSON text in that place, whether or not a parser would take it. */
    private static String with(String body, List<Object> place, String value) throws IOException {
        String mark = "#here#";
        JsonNode tree = JSON.readTree(body);
        JsonNode parent = tree;
        for (Object step : place.subList(0, place.size() - 1)) {
            parent = step instanceof Integer index ? parent.get(index) : parent.get((String) step);
        }
        Object last = place.get(place.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set((Integer) last, JSON.getNodeFactory().textNode(mark));
        } else {
            ((ObjectNode) parent).put((String) last, mark);
        }
        return tree.toString().replace("\"" + mark + "\"", value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
