package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.Caller;
import org.qingshan.rest.internal.TestServer.Reply;

class StepsTest {
    private static final String STEP = "/clues/01k0clue/steps/start-verification";
    private static final String BODY = "{\"on\":\"2026-05-30\",\"officer\":\"韦青\"}";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply step(Caller as, String path, String version, String body) {
        return server.send(as, "POST", path, body, r -> r.header("If-Match", version));
    }

    private static Reply verify(String version, String body) {
        return step(FakeAccounts.OFFICER, STEP, version, body);
    }

    @Test
    void aStepAnswersTheNewVersion() {
        Reply reply = server.send(
                FakeAccounts.OFFICER,
                "POST",
                STEP,
                BODY,
                r -> r.header("If-Match", "\"1\"").header("Idempotency-Key", "k-1"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
        assertThat(reply.json().path("version").asLong()).isEqualTo(2);
        assertThat(reply.json().path("events").size()).isEqualTo(1);
        assertThat(reply.json().has("caseId")).isFalse();
        assertThat(server.writes.all()).contains("start-verification under k-1");
    }

    @Test
    void aRegisteredClueHasAnAddress() {
        Reply reply = server.post(FakeAccounts.OFFICER, "/clues", """
                {"channel":"PATROL","foundOn":"2026-05-30","region":"NANNING","place":"邕江","facts":"取水"}""");
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/clues/01k0new");
    }

    @Test
    void theVersionSeenMustBeNamed() {
        Reply reply = server.post(FakeAccounts.OFFICER, STEP, BODY);
        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.code()).isEqualTo("PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\"\"", "\"9999999999999999999999\""})
    void aVersionThatIsNoneIsRefused(String version) {
        Reply reply = verify(version, BODY);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_PARAMETER");
        assertThat(reply.json().at("/violations/0/field").asText()).isEqualTo("If-Match");
    }

    @Test
    void anOldVersionHearsTheCurrentOne() {
        Reply reply = verify("\"7\"", BODY);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("VERSION_CONFLICT");
        assertThat(reply.json().path("currentVersion").asLong()).isEqualTo(1);
    }

    @Test
    void aStepTheTableDoesNotAllowNamesTheReasonInBothLanguages() {
        Reply reply = step(
                FakeAccounts.OFFICER,
                "/clues/01k0clue/steps/accept-referral?lang=en",
                "\"1\"",
                "{\"on\":\"2026-05-30\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("STEP_REFUSED");
        assertThat(reply.json().at("/rejections/0/code").asText()).isEqualTo("STEP_NOT_OPEN");
        assertThat(reply.json().at("/rejections/0/zh").asText()).contains("线索登记");
        assertThat(reply.json().path("detail").asText()).contains("Registered");
    }

    @Test
    void everythingWrongWithTheRecordIsSaidAtOnce() {
        Reply reply = verify("\"1\"", "{\"on\":\"31.5.2026\",\"offizier\":\"韦青\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("INVALID");
        assertThat(reply.json().path("violations"))
                .extracting(v -> v.path("field").asText())
                .contains("on", "officer", "offizier");
        assertThat(reply.json().path("violations")).allSatisfy(v -> {
            assertThat(v.path("zh").asText()).isNotBlank();
            assertThat(v.path("en").asText()).isNotBlank();
            assertThat(v.path("message").asText()).isEqualTo(v.path("zh").asText());
        });
    }

    @Test
    void whoMaySeeButNotWorkIsForbidden() {
        Reply reply = step(
                FakeAccounts.CENTRAL,
                "/cases/01k0case/steps/start-investigation",
                "\"3\"",
                "{\"on\":\"2026-05-30\",\"investigators\":[\"甲\",\"乙\"]}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases/01k0case/steps/no-such-step", "/cases/01k0case/steps/open-case", "/cases/x/steps/close"})
    void aStepOrACaseThatIsNotThereIsNotFound(String path) {
        Reply reply = step(
                FakeAccounts.OFFICER, path, "\"3\"", "{\"on\":\"2026-05-30\",\"accepted\":true,\"approver\":\"李局\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void anIdempotencyKeyHasAHundredVisibleCharactersAtTheMost() {
        for (String key : new String[] {"k".repeat(101), "a b", " "}) {
            Reply reply = server.send(
                    FakeAccounts.OFFICER,
                    "POST",
                    STEP,
                    BODY,
                    r -> r.header("If-Match", "\"1\"").header("Idempotency-Key", key));
            assertThat(reply.status()).as(key).isEqualTo(400);
            assertThat(reply.json().at("/violations/0/field").asText()).isEqualTo("Idempotency-Key");
        }
    }
}
