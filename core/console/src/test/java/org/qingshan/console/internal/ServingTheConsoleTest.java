package org.qingshan.console.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTheConsoleTest {
    private static final Map<String, byte[]> BUILT = Map.of(
            "index.html", "<meta name=\"csp-nonce\" content=\"__NONCE__\">青山".getBytes(UTF_8),
            "assets/app-1a2b.js", "let a = 1".getBytes(UTF_8),
            "assets/app-1a2b.js.gz", new byte[] {31, -117, 8},
            "assets/mark-3c4d.svg", "<svg/>".getBytes(UTF_8),
            "secret.txt", "not an asset".getBytes(UTF_8));
    private static final Map<String, String> NOTHING_SENT = Map.of();

    private final ConsoleServlet servlet = new ConsoleServlet(new StaticFiles(BUILT::get));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/0190-af/restoration", "/没有这一页"})
    void everyAddressOfTheApplicationGetsItsPage(String path) throws Exception {
        Exchange answer = Exchange.get(servlet, path, NOTHING_SENT);

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.headers)
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Cache-Control", "no-store");
        assertThat(answer.text()).contains("青山").doesNotContain("__NONCE__");
    }

    @Test
    void thePolicyNamesTheNonceOfThePageAndEachRequestHasItsOwn() throws Exception {
        Exchange first = Exchange.get(servlet, "/", NOTHING_SENT);
        Exchange second = Exchange.get(servlet, "/", NOTHING_SENT);

        String nonce = nonceOf(first);
        assertThat(first.headers.get("Content-Security-Policy"))
                .contains("style-src-elem 'self' 'nonce-" + nonce + "'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(nonceOf(second)).isNotEqualTo(nonce);
    }

    @Test
    void theAddressWithoutASlashLeadsToTheConsole() throws Exception {
        Exchange answer = Exchange.get(servlet, null, NOTHING_SENT);

        assertThat(answer.status).isEqualTo(302);
        assertThat(answer.headers).containsEntry("Location", "/console/");
    }

    @Test
    void theRootLeadsToTheConsole() throws Exception {
        Exchange answer = Exchange.get(new HomeServlet(), "/", NOTHING_SENT);

        assertThat(answer.status).isEqualTo(302);
        assertThat(answer.headers).containsEntry("Location", "/console/").containsKey("X-Content-Type-Options");
    }

    @Test
    void anAssetMayBeKeptForEver() throws Exception {
        Exchange answer = Exchange.get(servlet, "/assets/app-1a2b.js", NOTHING_SENT);

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("let a = 1");
        assertThat(answer.headers)
                .containsEntry("Content-Type", "text/javascript; charset=utf-8")
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Content-Length", "9")
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void anAssetComesCompressedToThoseWhoTakeIt() throws Exception {
        Exchange answer = Exchange.get(servlet, "/assets/app-1a2b.js", Map.of("Accept-Encoding", "br, gzip;q=0.8"));

        assertThat(answer.headers).containsEntry("Content-Encoding", "gzip");
        assertThat(answer.bytes()).containsExactly(31, -117, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip; q=0.0", "xgzip"})
    void anAssetComesPlainToThoseWhoDoNot(String accepted) throws Exception {
        Exchange answer = Exchange.get(servlet, "/assets/app-1a2b.js", Map.of("Accept-Encoding", accepted));

        assertThat(answer.headers).doesNotContainKey("Content-Encoding");
        assertThat(answer.text()).isEqualTo("let a = 1");
    }

    @Test
    void anAssetWithoutACompressedTwinComesPlain() throws Exception {
        Exchange answer = Exchange.get(servlet, "/assets/mark-3c4d.svg", Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.headers)
                .containsEntry("Content-Type", "image/svg+xml")
                .doesNotContainKey("Vary");
        assertThat(answer.text()).isEqualTo("<svg/>");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        Map<String, String> gzip = Map.of("Accept-Encoding", "gzip");
        String tag = Exchange.get(servlet, "/assets/app-1a2b.js", gzip).headers.get("ETag");

        Exchange again = Exchange.get(
                servlet, "/assets/app-1a2b.js", Map.of("Accept-Encoding", "gzip", "If-None-Match", "\"x\", W/" + tag));

        assertThat(again.status).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.headers).containsEntry("ETag", tag);
    }

    @Test
    void plainAndCompressedHaveTagsOfTheirOwn() throws Exception {
        String plain = Exchange.get(servlet, "/assets/app-1a2b.js", NOTHING_SENT)
                .headers
                .get("ETag");

        Exchange zipped =
                Exchange.get(servlet, "/assets/app-1a2b.js", Map.of("Accept-Encoding", "gzip", "If-None-Match", plain));

        assertThat(zipped.status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-9f9f.js",
                "/assets/app-1a2b.js.gz",
                "/assets/../secret.txt",
                "/assets/",
                "/assets/app-1a2b",
                "/secret.txt",
                "/index.html",
                "/../META-INF/MANIFEST.MF"
            })
    void whatIsNoAssetIsNotFoundAndNeverThePage(String path) throws Exception {
        Exchange answer = Exchange.get(servlet, path, NOTHING_SENT);

        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("Not Found");
        assertThat(answer.headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store");
    }

    @Test
    void everyAnswerKeepsTheBrowserFromGuessingAndFraming() throws Exception {
        for (String path : new String[] {"/", "/assets/app-1a2b.js", "/nothing.js"}) {
            assertThat(Exchange.get(servlet, path, NOTHING_SENT).headers)
                    .as(path)
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("X-Frame-Options", "DENY")
                    .containsEntry("Referrer-Policy", "same-origin");
        }
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        assertThat(Exchange.request("POST", servlet, "/", NOTHING_SENT).status).isEqualTo(405);
    }

    @Test
    void aConsoleThatWasNotBuiltSaysSo() throws Exception {
        Exchange answer = Exchange.get(new ConsoleServlet(new StaticFiles(path -> null)), "/", NOTHING_SENT);

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.text()).contains("控制台没有构建", "The console was not built");
    }

    private static String nonceOf(Exchange answer) {
        Matcher nonce = Pattern.compile("content=\"([A-Za-z0-9+/=]{24})\"").matcher(answer.text());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
