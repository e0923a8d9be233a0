package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.IdempotencyMismatchException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.RuleCatalog;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.rest.internal.TestServer.Reply;
import org.qingshan.rest.internal.http.ProblemCode;
import org.qingshan.sdk.Label;

class ProblemsTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One of each kind of trouble that casework knows. */
    private static List<CaseworkException> everyTrouble() {
        return List.of(
                new ForbiddenException("不可", "no"),
                new IdempotencyMismatchException(),
                InvalidInputException.of("a", "B", "错", "wrong"),
                LoginException.wrong(),
                LoginException.throttled(java.time.Duration.ofMillis(10)),
                new MissingCoefficientsException(
                        List.of(new MissingCoefficientsException.Missing("c", "系数", "coefficient", "元", "x.csv"))),
                new NotFoundException("案件", "case", "x"),
                new PluginFailedException("water 1.0.0", "form x", "boom"),
                new PluginUnavailableException("water", new Label("停用", "off")),
                new StaleVersionException(7));
    }

    @Test
    void everyTroubleOfCaseworkHasAStatus() {
        for (CaseworkException trouble : everyTrouble()) {
            ProblemCode code = ProblemCode.valueOf(trouble.code());
            RuleCatalog before = server.rules;
            server.rules = day -> {
                throw trouble;
            };
            Reply reply = server.get(FakeAccounts.OFFICER, "/rules?lang=en");
            server.rules = before;
            assertThat(reply.status()).isEqualTo(code.status());
            assertThat(reply.code()).isEqualTo(code.name());
            assertThat(reply.json().path("detail").asText())
                    .isEqualTo(trouble.sentence().en());
        }
    }

    @Test
    void noKindOfTroubleIsMissingAbove() throws IOException, URISyntaxException {
        Path place = Path.of(CaseworkException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        long kinds = Files.isDirectory(place) ? inFolder(place) : inJar(place);
        assertThat(everyTrouble().stream().map(Object::getClass).distinct().count())
                .isEqualTo(kinds);
    }

    private static long inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("org/qingshan/casework"))) {
            return files.filter(f -> isTrouble("org.qingshan.casework." + f.getFileName()))
                    .count();
        }
    }

    private static long inJar(Path jar) throws IOException {
        try (var file = new java.util.jar.JarFile(jar.toFile())) {
            return file.stream()
                    .map(e -> e.getName().replace('/', '.'))
                    .filter(n -> n.matches("org\\.qingshan\\.casework\\.[A-Za-z]+\\.class"))
                    .filter(ProblemsTest::isTrouble)
                    .count();
        }
    }

    private static boolean isTrouble(String fileName) {
        Matcher name = Pattern.compile("(org\\.qingshan\\.casework\\.[A-Za-z]+)\\.class")
                .matcher(fileName);
        try {
            return name.matches()
                    && !name.group(1).equals(CaseworkException.class.getName())
                    && CaseworkException.class.isAssignableFrom(Class.forName(name.group(1)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sentencesComeInTheLanguageOfTheCaller() {
        Reply plain = server.get(null, "/cases");
        Reply english =
                server.send(null, "GET", "/cases", null, r -> r.header("Accept-Language", "de, en;q=0.8, zh;q=0.5"));
        Reply chinese =
                server.send(null, "GET", "/cases", null, r -> r.header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"));
        Reply asked = server.send(null, "GET", "/cases?lang=en", null, r -> r.header("Accept-Language", "zh"));
        Reply odd = server.send(null, "GET", "/cases", null, r -> r.header("Accept-Language", "en;q=x,;;,*;q=9"));
        assertThat(plain.json().path("detail").asText()).isEqualTo("请先登录");
        assertThat(english.json().path("detail").asText()).isEqualTo("Sign in first");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(chinese.json().path("title").asText()).isEqualTo("尚未登录");
        assertThat(asked.json().path("title").asText()).isEqualTo("Not signed in");
        assertThat(odd.json().path("title").asText()).isEqualTo("尚未登录");
    }

    @Test
    void aProblemSaysWhatWasAskedFor() {
        Reply reply = server.get(null, "/cases/01k0case?limit=1");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("type").asText()).isEqualTo("about:blank");
        assertThat(reply.json().path("status").asInt()).isEqualTo(401);
        assertThat(reply.json().path("instance").asText()).isEqualTo("/api/v1/cases/01k0case");
        assertThat(reply.json().has("violations")).isFalse();
        assertThat(reply.json().has("currentVersion")).isFalse();
    }

    @Test
    void everyAnswerForbidsWhatBrowsersMightMakeOfIt() {
        for (Reply reply :
                List.of(server.get(null, "/health"), server.get(null, "/cases"), server.get(null, "/nothing"))) {
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aFaultInsideIsAnsweredWithAReferenceAndNothingElse() {
        RuleCatalog before = server.rules;
        server.rules = day -> {
            throw new IllegalStateException("select * from secrets");
        };
        Reply reply = server.get(FakeAccounts.OFFICER, "/rules");
        server.rules = before;
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("INTERNAL");
        assertThat(reply.text()).doesNotContain("secrets").doesNotContain("IllegalState");
    }

    @Test
    void headIsAnsweredLikeGetWithoutItsBody() {
        Reply get = server.get(FakeAccounts.OFFICER, "/cases/01k0case");
        Reply head = server.send(FakeAccounts.OFFICER, "HEAD", "/cases/01k0case", null, r -> r);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    }

    @Test
    void optionsTellsTheMethods() {
        Reply reply = server.send(null, "OPTIONS", "/session", null, r -> r);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Allow")).isEqualTo("DELETE, GET, HEAD, OPTIONS, POST");
    }
}
