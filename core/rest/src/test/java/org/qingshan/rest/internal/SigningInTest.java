package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.rest.internal.TestServer.Reply;

class SigningInTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply logIn(String login, String password) {
        return server.post(null, "/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private static Reply officer() {
        return logIn("officer", "reciffo");
    }

    private static UnaryOperator<HttpRequest.Builder> cookie(Reply logIn) {
        String value = logIn.header("Set-Cookie").split(";", 2)[0];
        return request -> request.header("Cookie", "other=1; " + value);
    }

    @Test
    void givesACookieThatScriptsAndOtherSitesCannotUse() {
        Reply reply = officer();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Set-Cookie"))
                .matches("QINGSHAN_SESSION=token-[0-9]+; Path=/; HttpOnly; SameSite=Strict");
        assertThat(reply.json().at("/account/login").asText()).isEqualTo("officer");
        assertThat(reply.json().at("/account/roles/0").asText()).isEqualTo("OFFICER");
        assertThat(reply.json().at("/account/region/code").asText()).isEqualTo("450100");
        assertThat(reply.json().at("/csrfToken").asText()).startsWith("csrf-");
        assertThat(reply.json().at("/expiresAt").asText()).isEqualTo("2026-06-01T10:00:00Z");
        assertThat(reply.text()).doesNotContain("reciffo").doesNotContain("token-");
    }

    @Test
    void theSessionIsAnsweredToItsCookie() {
        Reply logIn = officer();
        Reply session = server.send(null, "GET", "/session", null, cookie(logIn));
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json()).isEqualTo(logIn.json());
    }

    @Test
    void aChangeByCookieNeedsTheTokenOfItsSession() {
        Reply logIn = officer();
        String body = "{\"current\":\"reciffo\",\"next\":\"etwas Neues\"}";
        int before = server.writes.all().size();
        Reply without = server.send(null, "PUT", "/session/password", body, cookie(logIn));
        Reply wrong = server.send(
                null,
                "PUT",
                "/session/password",
                body,
                r -> cookie(logIn).apply(r).header("X-CSRF-Token", "csrf-of-another"));
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.code()).isEqualTo("CSRF");
        assertThat(wrong.code()).isEqualTo("CSRF");
        assertThat(server.writes.all()).hasSize(before);
        String token = logIn.json().path("csrfToken").asText();
        Reply right = server.send(
                null,
                "PUT",
                "/session/password",
                body,
                r -> cookie(logIn).apply(r).header("X-CSRF-Token", token));
        assertThat(right.status()).isEqualTo(204);
        assertThat(server.writes.all()).hasSize(before + 1);
    }

    @Test
    void aSessionThatIsOverIsForgottenByTheBrowserToo() {
        Reply reply = server.send(null, "GET", "/cases", null, r -> r.header("Cookie", "QINGSHAN_SESSION=gone"));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.header("Set-Cookie")).contains("Max-Age=0");
    }

    @Test
    void signingOutEndsTheSession() {
        Reply logIn = officer();
        String token = logIn.json().path("csrfToken").asText();
        Reply out = server.send(
                null, "DELETE", "/session", null, r -> cookie(logIn).apply(r).header("X-CSRF-Token", token));
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(server.send(null, "GET", "/session", null, cookie(logIn)).status())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsNeverChallengedForAPasswordByTheBrowser() {
        Reply reply = server.get(null, "/cases");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Session ");
    }

    @Test
    void aWrongPasswordIsAnsweredLikeAnUnknownLogin() {
        Reply wrong = logIn("officer", "nope");
        Reply unknown = logIn("nobody", "nope");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("LOGIN_FAILED");
        assertThat(unknown.json()).isEqualTo(wrong.json());
    }

    @Test
    void tooManyFailuresAreToldToWait() {
        Reply reply = logIn("locked", "nope");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("LOGIN_THROTTLED");
        assertThat(reply.header("Retry-After")).isEqualTo("42");
    }

    @Test
    void logInTakesNoForm() {
        Reply reply = server.send(
                null,
                "POST",
                "/session",
                "",
                r -> r.setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("login=officer&password=reciffo")));
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aPasswordSentWithTheRequestNeedsNoToken() {
        Reply reply = server.get(FakeAccounts.OFFICER, "/session");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("csrfToken").isNull()).isTrue();
    }

    @Test
    void aPasswordThatTheBrowserSendsForAnotherSiteChangesNothing() {
        int before = server.writes.all().size();
        Reply reply = server.send(
                FakeAccounts.ADMIN,
                "POST",
                "/plugins/water/disable",
                "{\"reason\":\"x\"}",
                r -> r.header("Sec-Fetch-Site", "cross-site"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("CSRF");
        assertThat(server.writes.all()).hasSize(before);
    }

    @Test
    void anAuthorizationThatCannotBeReadIsRefused() {
        for (String header : new String[] {"Bearer abc", "Basic", "Basic !!!", "Basic b2ZmaWNlcg==", "Basic //8="}) {
            Reply reply = server.send(null, "GET", "/cases", null, r -> r.header("Authorization", header));
            assertThat(reply.status()).as(header).isEqualTo(401);
            assertThat(reply.code()).as(header).isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void onlyTheRolesOfARouteComeIn() {
        assertThat(server.get(FakeAccounts.OFFICER, "/plugins").code()).isEqualTo("FORBIDDEN");
        assertThat(server.get(FakeAccounts.CENTRAL, "/plugins").status()).isEqualTo(200);
        assertThat(server.get(FakeAccounts.CENTRAL, "/accounts").code()).isEqualTo("FORBIDDEN");
        assertThat(server.get(FakeAccounts.ADMIN, "/accounts").status()).isEqualTo(200);
        assertThat(server.post(FakeAccounts.CENTRAL, "/plugins/water/disable", "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("FORBIDDEN");
    }
}
