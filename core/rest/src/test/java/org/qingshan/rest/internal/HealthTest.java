package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.rest.internal.TestServer.Reply;
import org.qingshan.rest.internal.http.Route;

class HealthTest {
    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void withoutServices() {
        server.accountsNow = null;
        server.cases = null;
        server.clues = null;
        server.intakes = null;
        server.catalog = null;
        server.rules = null;
    }

    @Test
    void isUpEvenWithoutAnyService() {
        withoutServices();
        Reply reply = server.get(null, "/health");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void isReadyWhenEverythingIsThere() {
        Reply reply = server.get(null, "/ready");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("status").asText()).isEqualTo("READY");
        assertThat(reply.json().path("checks"))
                .extracting(c -> c.path("name").asText())
                .containsExactly("store", "casework", "catalog");
    }

    @Test
    void saysWhatIsMissing() {
        server.catalog = null;
        Reply reply = server.get(null, "/ready?lang=en");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotEmpty();
        JsonNode checks = reply.json().path("checks");
        assertThat(checks.at("/0/ok").asBoolean()).isTrue();
        assertThat(checks.at("/2/ok").asBoolean()).isFalse();
        assertThat(checks.at("/2/detail").asText()).contains("plugins");
    }

    @Test
    void isNotReadyWhileTheDatabaseDoesNotAnswer() {
        server.accounts.databaseDown = true;
        Reply reply = server.get(null, "/ready");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().at("/checks/0/detail").asText()).contains("数据库");
        Reply call = server.send(null, "GET", "/cases", null, r -> r.header("Cookie", "QINGSHAN_SESSION=x"));
        assertThat(call.status()).isEqualTo(503);
        assertThat(call.code()).isEqualTo("NOT_READY");
        assertThat(call.text()).doesNotContain("connection refused");
    }

    @Test
    void everyOtherRouteAsksToWaitWhileServicesAreMissing() {
        withoutServices();
        for (Route route : server.api.routes()) {
            String path = route.template().replaceAll("\\{[a-z]+}", "x");
            if (!path.equals("/health") && !path.equals("/ready")) {
                String body = path.equals("/session") ? "{\"login\":\"a\",\"password\":\"b\"}" : "{}";
                Reply reply = server.send(FakeAccounts.ADMIN, route.method(), path, body, r -> r);
                assertThat(reply.status()).as(path).isEqualTo(503);
                assertThat(reply.code()).as(path).isEqualTo("NOT_READY");
                assertThat(reply.header("Retry-After")).as(path).isEqualTo("5");
            }
        }
    }
}
