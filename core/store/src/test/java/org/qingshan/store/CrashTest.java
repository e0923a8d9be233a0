package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;

/** What was acknowledged outlives a crash; what was not is there as a whole or not at all. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CrashTest {
    private static final int ACKNOWLEDGED = 300;
    private static final int THREADS = 4;

    /** Writes for ever, and says so after each step. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            StoreSettings settings = arguments.length == 1
                    ? StoreSettings.sqlite(Path.of(arguments[0]))
                    : StoreSettings.postgresql(arguments[0], arguments[1], arguments[2]);
            Store store = Stores.open(settings);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Thread thread = new Thread(() -> writeForEver(store.journal()));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void writeForEver(Journal journal) {
            StreamId stream = StreamId.caseFile(Records.id());
            Dossier dossier = Records.dossier(stream);
            journal.write(writer -> writer.insert(dossier, List.of(Records.first(stream)), List.of()));
            for (Dossier row = dossier; ; ) {
                Dossier before = row;
                Entry entry = Records.next(before, "{\"text\":\"" + "x".repeat(900) + "\"}");
                Dossier after = Records.after(before, List.of(entry));
                journal.write(writer -> {
                    writer.update(after, before.version(), List.of(entry), List.of());
                    return true;
                });
                System.out.println(stream.id() + " " + entry.sequence());
                row = after;
            }
        }
    }

    @Test
    void sqliteKeepsEveryAcknowledgedStepWhenTheProcessIsKilled(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("qingshan.db");
        Map<String, Long> acknowledged = writeAndKill(file.toString());

        assertThatAllIsThere(StoreSettings.sqlite(file), acknowledged);
    }

    @Test
    void postgresqlKeepsEveryAcknowledgedStepWhenProcessAndServerAreKilled() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            StoreSettings.PostgreSql settings = server.newDatabase();
            Map<String, Long> acknowledged = writeAndKill(settings.url(), settings.user(), settings.password());
            server.pause();
            server.resume();

            assertThatAllIsThere(settings, acknowledged);
        }
    }

    /** @return the last acknowledged sequence of each stream */
    private static Map<String, Long> writeAndKill(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Long> acknowledged = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                if (parts.length == 2 && !parts[1].isEmpty()) {
                    acknowledged.merge(parts[0], Long.parseLong(parts[1]), Math::max);
                }
                if (++read == ACKNOWLEDGED) {
                    // SIGKILL by its handle, which leaves what it has said until then to be read
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(read).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static void assertThatAllIsThere(StoreSettings settings, Map<String, Long> acknowledged) {
        assertThat(acknowledged).hasSize(THREADS);
        try (Store store = Stores.open(settings)) {
            acknowledged.forEach((id, sequence) -> {
                StreamId stream = StreamId.caseFile(id);
                List<Entry> entries = store.journal().entries(stream, 0, Integer.MAX_VALUE);
                assertThat(entries).hasSizeGreaterThanOrEqualTo(sequence.intValue());
                String previous = Records.NO_HASH;
                for (Entry entry : entries) {
                    assertThat(entry.previousHash()).isEqualTo(previous);
                    assertThat(entry)
                            .isEqualTo(Records.entry(
                                    stream, entry.sequence(), previous, entry.payload(), entry.requestKey()));
                    previous = entry.hash();
                }
                Dossier row = store.journal().find(stream).orElseThrow();
                assertThat(row.version()).isEqualTo(entries.size());
                assertThat(row.headHash()).isEqualTo(previous);
            });
        }
    }
}
