package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.casework.Days;
import org.qingshan.itests.casework.Routine;
import org.qingshan.itests.casework.Work;
import org.qingshan.itests.container.Accounts;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Await;
import org.qingshan.itests.container.Background;
import org.qingshan.itests.container.Distribution;
import org.qingshan.itests.container.StandaloneContainer;

/** SIGKILL in the middle of writing: what was acknowledged is there, once, and the chain is whole. */
class KillTest {
    private static final int OFFICERS = 4;
    private static final int STEPS_BEFORE_THE_KILL = 60;
    private static final int ROWS = 6_000;
    /** Every tenth row of the file is broken. */
    private static final int REFUSED = ROWS / 10;

    private static StandaloneContainer container;

    @BeforeAll
    static void start() {
        container = new StandaloneContainer(Distribution.unpack("kill"));
        container.start("/api/v1/ready");
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void everyAcknowledgedStepIsThereAndTheOneInFlightIsRepeatedWithoutHarm() {
        List<Writer> writers = IntStream.range(0, OFFICERS)
                .mapToObj(n -> new Writer(Work.begin(officer(), "中断-" + n)
                        .routine("start-verification", "report-verification", "open-case", "start-investigation")))
                .toList();
        List<Background<Void>> threads = new ArrayList<>();
        for (Writer writer : writers) {
            threads.add(Background.run(writer::writeUntilNobodyAnswers));
        }
        Await.until(
                "enough steps are acknowledged",
                () -> writers.stream().mapToInt(w -> w.acknowledged.size()).sum() >= STEPS_BEFORE_THE_KILL
                        && writers.stream().noneMatch(w -> w.acknowledged.isEmpty()));
        container.kill();
        threads.forEach(Background::result);
        container.start("/api/v1/ready");

        for (Writer writer : writers) {
            List<String> written = writer.written();
            assertThat(written).doesNotHaveDuplicates();
            assertThat(written.size() - writer.acknowledged.size()).isBetween(0, 1);
            assertThat(written).startsWith(writer.acknowledged.toArray(String[]::new));
            assertThat(writer.work.version()).isEqualTo(2 + written.size());
            assertThat(writer.work.verification().path("ok").asBoolean()).isTrue();

            writer.repeatTheLastRequest().expect(200);

            assertThat(writer.written()).containsExactlyElementsOf(writer.sent);
            assertThat(writer.work.verification().path("ok").asBoolean()).isTrue();
        }
    }

    @Test
    void aFileOfCluesIsTakenInToItsEndAndNothingTwice() {
        StringBuilder file = new StringBuilder("巡查编号,发现日期,设区市,河湖名称,具体位置,问题类型,问题描述\n");
        for (int row = 0; row < ROWS; row++) {
            String city = row % 10 == 9 ? "无此市" : "南宁市";
            file.append(Days.in("断-%05d,{{-20}},%s,邕江,第 %d 处,其他,巡查发现\n".formatted(row, city, row)));
        }
        container.dropClues("water.patrol", "long.csv", file.toString().getBytes(StandardCharsets.UTF_8));
        Await.until(
                "some of the file is taken in", () -> intake().path("accepted").asInt() > 0);
        JsonNode before = intake();
        container.kill();
        assertThat(before.path("state").asText()).isEqualTo("RUNNING");
        assertThat(before.path("received").asInt()).isLessThan(ROWS);

        container.start("/api/v1/ready");
        JsonNode after = Await.value(
                "the file is taken in",
                KillTest::intake,
                i -> !i.path("state").asText().equals("RUNNING"));

        assertThat(after.path("state").asText()).isEqualTo("DONE");
        assertThat(after.path("id").asText()).isEqualTo(before.path("id").asText());
        assertThat(after.path("received").asInt()).isEqualTo(ROWS);
        assertThat(after.path("accepted").asInt()).isEqualTo(ROWS - REFUSED);
        assertThat(after.path("duplicates").asInt()).isZero();
        assertThat(after.path("refused").asInt()).isEqualTo(REFUSED);
        List<String> references = Work.items(officer(), Work.CLUES + "?stage=REGISTERED").stream()
                .map(clue -> clue.path("reference").asText())
                .toList();
        assertThat(references).doesNotHaveDuplicates().hasSize(ROWS - REFUSED);
        String refused = officer()
                .get("/api/v1/intakes/" + after.path("id").asText() + "/refused.csv")
                .expect(200)
                .text();
        assertThat(refused.lines().filter(line -> line.contains("无此市"))).hasSize(REFUSED);
    }

    private static JsonNode intake() {
        for (JsonNode intake : Work.items(officer(), "/api/v1/intakes?source=water.patrol")) {
            if (intake.path("file").asText().equals("long.csv")) {
                return intake;
            }
        }
        return MissingNode.getInstance();
    }

    private static Api officer() {
        return container.api(Accounts.WATER_OFFICER_REGION);
    }

    /** Writes one piece of evidence after the other to a case of its own. */
    private static final class Writer {
        private final Work work;
        private final String path;
        private final List<String> sent = new CopyOnWriteArrayList<>();
        private final List<String> acknowledged = new CopyOnWriteArrayList<>();
        private volatile int version;

        Writer(Work work) {
            this.work = work;
            this.path = work.resource() + "/steps/add-evidence";
            this.version = work.version();
        }

        Void writeUntilNobodyAnswers() {
            try {
                while (true) {
                    sent.add("证据 " + sent.size());
                    version = repeatTheLastRequest()
                            .expect(200)
                            .json()
                            .path("version")
                            .asInt();
                    acknowledged.add(sent.get(sent.size() - 1));
                }
            } catch (UncheckedIOException killed) {
                return null;
            }
        }

        Api.Answer repeatTheLastRequest() {
            String title = sent.get(sent.size() - 1);
            return officer()
                    .with("If-Match", "\"" + version + "\"")
                    .with("Idempotency-Key", "kill-" + sent.size())
                    .post(path, Days.in(Routine.body("add-evidence").replace("现场检测报告", title)));
        }

        List<String> written() {
            return work.journal().stream()
                    .filter(entry -> entry.path("type").asText().equals("EvidenceAdded"))
                    .map(entry -> entry.path("payload").findValue("title").asText())
                    .toList();
        }
    }
}
