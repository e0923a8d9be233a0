package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends: byte by byte over a socket. */
class RawRequestTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Sends it, says that nothing more comes, and reads to the end. */
    private static String exchange(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String request(String method, String path, String headers, String body) {
        return method + " /api/v1" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                + TestServer.basic("officer", "reciffo") + "\r\n" + headers + "\r\n" + body;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=%zz", "%=1", "x=%", "x=%4", "q=%c3%28", "q=\u00e9\u00e8"})
    void aQueryThatCannotBeDecodedIsRefused(String query) throws IOException {
        String answer = exchange(request("GET", "/cases?" + query, "", ""));
        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/%c3%28",
                "/cases/%",
                "/cases/%zz",
                "/cases/a%2fb",
                "/cases/a%00b",
                "//cases",
                "/cases/%2e%2e"
            })
    void aPathThatIsNoneIsRefused(String path) throws IOException {
        assertThat(exchange(request("GET", path, "", ""))).matches("(?s)HTTP/1.1 40[04].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match: \u00e9", "If-Match: \"1\"\r\nIdempotency-Key: \u00e9", "If-Match:"})
    void headersOfOtherCharactersAreRefused(String header) throws IOException {
        String answer = exchange(request(
                "POST",
                "/clues/01k0clue/steps/start-verification",
                header + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n",
                "{}"));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("BAD_PARAMETER");
    }

    @Test
    void aBodyThatBreaksOffWritesNothing() throws IOException {
        int before = server.writes.all().size();
        String half = "{\"channel\":\"PATROL\",\"foundOn\":\"2026-05-30\"";
        String lengths = "Content-Type: application/json\r\nContent-Length: 5000\r\n";
        assertThat(exchange(request("POST", "/clues", lengths, half))).doesNotContain("HTTP/1.1 2");
        String file = "Content-Type: text/csv\r\nContent-Length: 5000\r\n";
        assertThat(exchange(request("POST", "/intakes?source=water.patrol", file, "half a file")))
                .doesNotContain("HTTP/1.1 2");
        assertThat(server.writes.all()).hasSize(before);
    }

    @Test
    void aBrokenChunkWritesNothing() throws IOException {
        int before = server.writes.all().size();
        String chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
        String answer = exchange(request("POST", "/clues", chunked, "zz\r\n{}\r\n0\r\n\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(server.writes.all()).hasSize(before);
    }

    @Test
    void whoWaitsForAGoAheadHearsTheRefusalAtOnce() throws IOException {
        String answer = exchange("""
                POST /api/v1/intakes?source=water.patrol HTTP/1.1\r
                Host: x\r
                Connection: close\r
                Expect: 100-continue\r
                Content-Length: 50000000\r
                \r
                """);
        assertThat(answer).startsWith("HTTP/1.1 401").contains("UNAUTHENTICATED");
    }

    @Test
    void aGetMayCarryABodyThatNobodyReads() throws IOException {
        String answer = exchange(request("GET", "/cases", "Content-Length: 5\r\n", "hello"));
        assertThat(answer).startsWith("HTTP/1.1 200");
    }
}
