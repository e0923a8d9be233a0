package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.rest.internal.TestServer.Reply;

class UploadTest {
    private static final String FILE = "编号,经度\r\nXC-1,108.3\r\n";
    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply upload(String query, String type, byte[] body) {
        return server.send(
                FakeAccounts.OFFICER,
                "POST",
                "/intakes?" + query,
                null,
                r -> r.POST(BodyPublishers.ofByteArray(body)).header("Content-Type", type));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/octet-stream", "application/x-www-form-urlencoded"})
    void theBodyIsTheFileWhateverItsType(String type) {
        Reply reply = upload("source=water.patrol&name=%E5%B7%A1%E6%9F%A5.csv", type, utf8(FILE));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/intakes/01k0intake");
        assertThat(reply.json().path("state").asText()).isEqualTo("DONE");
        assertThat(reply.json().path("rows").size()).isEqualTo(200);
        assertThat(reply.json().path("refused").asInt()).isEqualTo(450);
        assertThat(server.writes.all()).containsExactly("巡查.csv: " + FILE);
    }

    @Test
    void thePartNamedFileIsTaken() {
        String body = "--b-1\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nnichts\r\n"
                + "--b-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\tmp\\\\巡;查.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + FILE + "\r\n--b-2\r\r\n-\r\n--b-1--\r\n";
        Reply reply = upload("source=water.patrol", "multipart/form-data; boundary=\"b-1\"", utf8(body));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(server.writes.all()).containsExactly("巡;查.csv: " + FILE + "\r\n--b-2\r\r\n-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--b",
                "--b\r\n",
                "--bx\r\n\r\n",
                "--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end",
                "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--",
                "--b\r\n\r\n\r\n--b\rx"
            })
    void aMultipartBodyThatIsBrokenWritesNothing(String body) {
        Reply reply = upload("source=water.patrol", "multipart/form-data; boundary=b", utf8(body));
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_PARAMETER");
        assertThat(server.writes.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; charset=x"})
    void aMultipartBodyNeedsABoundary(String type) {
        Reply reply = upload("source=water.patrol", type, utf8("--b\r\n\r\n\r\n--b--"));
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void headersOfAPartWithoutEndAreRefused() {
        Reply reply = upload(
                "source=water.patrol", "multipart/form-data; boundary=b", utf8("--b\r\n" + "X: y\r\n".repeat(10_000)));
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void anEmptyFileIsRefused() {
        Reply reply = upload("source=water.patrol", "text/csv", new byte[0]);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/violations/0/code").asText()).isEqualTo("NotEmpty");
        assertThat(server.writes.all()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadAtAllIsRefusedWithItsReportAtHand() {
        Reply reply = upload("source=water.patrol", "text/csv", new byte[] {0, 1, 2, 3});
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("detail").asText()).contains("缺少表头");
        assertThat(reply.header("Location")).isEqualTo("/api/v1/intakes/01k0intake");
    }

    @Test
    void aSourceThatIsNotThereIsNotFound() {
        assertThat(upload("source=nobody.knows", "text/csv", utf8(FILE)).status())
                .isEqualTo(404);
    }

    @Test
    void aFileOfMoreThan64MiBIsRefusedBeforeAnythingIsRead() {
        Reply reply = upload("source=water.patrol", "text/csv", new byte[(64 << 20) + 1]);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(server.writes.all()).isEmpty();
    }

    @Test
    void aFileOfUnknownLengthIsLimitedToo() {
        byte[] piece = new byte[1 << 20];
        Stream<byte[]> pieces = Stream.generate(() -> piece).limit(70);
        Reply reply = server.send(
                FakeAccounts.OFFICER,
                "POST",
                "/intakes?source=water.patrol",
                null,
                r -> r.POST(BodyPublishers.ofByteArrays(() -> pieces.iterator()))
                        .header("Content-Type", "text/csv"));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(server.writes.all()).isEmpty();
    }

    @Test
    void nothingStaysBehindInTheTemporaryFolder() throws IOException {
        List<Path> before = temporary();
        upload("source=water.patrol", "text/csv", utf8(FILE));
        upload("source=nobody.knows", "text/csv", utf8(FILE));
        upload("source=water.patrol", "multipart/form-data; boundary=b", utf8("x"));
        upload("source=water.patrol", "text/csv", new byte[(64 << 20) + 1]);
        assertThat(temporary()).isEqualTo(before);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("qingshan-upload-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyRefusedRowIsInTheTableAndNoneIsAFormula() {
        Reply reply = server.get(FakeAccounts.OFFICER, "/intakes/01k0intake/refused.csv");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(reply.header("Content-Disposition")).contains("refused-01k0intake.csv");
        List<String> lines = Arrays.asList(reply.text().split("\r\n"));
        assertThat(lines).hasSize(451);
        assertThat(lines.get(0)).startsWith("\ufeff行");
        assertThat(lines.get(1))
                .isEqualTo("2,经度,Range,应在 -180 到 180 之间,out of range,'=1+1,\"{\"\"经度\"\":\"\"=1+1\"\"}\"");
        assertThat(lines.get(450)).startsWith("451,");
    }

    @Test
    void aStreamOfTheFileEndsWhereThePartEnds() throws IOException {
        Path path = Files.createTempFile("part", ".tmp");
        Files.writeString(path, "0123456789");
        try (var upload = new org.qingshan.rest.internal.http.Upload(path, 2, 5, null);
                InputStream in = upload.open()) {
            assertThat(in.read()).isEqualTo('2');
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("3456");
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(path).doesNotExist();
    }
}
