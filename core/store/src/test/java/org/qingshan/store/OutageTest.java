package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StoreException;
import org.qingshan.casework.port.StreamId;

/** Databases that are away, come back, or are no databases. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OutageTest {
    @Test
    void anOutageFailsCallsAndWorkGoesOnAfterIt() {
        try (PostgresServer server = PostgresServer.start();
                Store store = Stores.open(impatient(server.newDatabase()))) {
            Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
            store.journal()
                    .write(writer -> writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of()));

            server.pause();
            assertThatThrownBy(() -> store.journal().find(dossier.stream())).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.journal().write(writer -> writer.next("c")))
                    .isInstanceOf(StoreException.class);
            server.resume();

            assertThat(store.journal().find(dossier.stream())).contains(dossier);
            assertThat(store.journal().<Integer>write(writer -> writer.next("c")))
                    .isEqualTo(1);
        }
    }

    private static <T> T onceItIsBack(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (StoreException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void aServerThatWasRestartedIsReadFromAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (PostgresServer server = PostgresServer.start();
                Store store = Stores.open(server.newDatabase())) {
            // several connections, which the pool still believes in
            CyclicBarrier together = new CyclicBarrier(4);
            Callable<Long> busy = () -> store.journal().write(writer -> {
                long number = writer.next("c" + Thread.currentThread().getId());
                meet(together);
                return number;
            });
            for (Future<Long> done : threads.invokeAll(Collections.nCopies(4, busy))) {
                assertThat(done.get()).isEqualTo(1);
            }
            server.pause();
            server.resume();

            assertThat(store.accounts().count()).isZero();
            assertThat(store.accounts().count()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoreSettings impatient(StoreSettings.PostgreSql settings) {
        StoreSettings.Timeouts timeouts =
                new StoreSettings.Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(30));
        return new StoreSettings.PostgreSql(settings.url(), settings.user(), settings.password(), 4, timeouts);
    }

    @Test
    void aConnectionLostInTheMiddleOfAUnitOfWorkLeavesNothing() {
        try (PostgresServer server = PostgresServer.start();
                Store store = Stores.open(impatient(server.newDatabase()))) {
            Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));

            assertThatThrownBy(() -> store.journal().write(writer -> {
                        writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of());
                        server.pause();
                        server.resume();
                        return true;
                    }))
                    .isInstanceOf(StoreException.class);
            assertThat(store.journal().find(dossier.stream())).isEmpty();
            assertThat(store.journal().entries(dossier.stream(), 0, 10)).isEmpty();
        }
    }

    @Test
    void whyADatabaseCannotBeReachedIsSaidInOneSentenceWithoutThePassword() {
        StoreSettings.PostgreSql good = PostgresServer.shared().newDatabase();
        String secret = "5ecret-word";
        StoreSettings wrongPassword =
                StoreSettings.postgresql(good.url() + "?sslmode=disable&password=" + secret, good.user(), secret);
        StoreSettings nobodyThere = new StoreSettings.PostgreSql(
                "jdbc:postgresql://127.0.0.1:1/none", "x", secret, 2, StoreSettings.Timeouts.USUAL);
        StoreSettings noSuchDatabase =
                StoreSettings.postgresql(PostgresServer.shared().url("no_such_database"), good.user(), good.password());

        for (StoreSettings settings : List.of(wrongPassword, nobodyThere, noSuchDatabase)) {
            assertThat(settings.toString()).doesNotContain(secret);
            assertThatThrownBy(() -> Stores.open(settings))
                    .isInstanceOf(StoreException.class)
                    .satisfies(e -> assertThat(e.getMessage())
                            .startsWith(settings.place() + " cannot be reached: ")
                            .doesNotContain(secret, "\n", good.password()));
        }
    }

    @Test
    void anErrorDoesNotRepeatTheValuesOfTheRow() {
        try (Store store = Stores.open(PostgresServer.shared().newDatabase())) {
            StreamId stream = StreamId.caseFile("i".repeat(65));
            Dossier dossier = Records.dossier(stream, draft -> draft.state = "{\"obligor\":\"某砂场\"}");

            assertThatThrownBy(() -> store.journal()
                            .write(writer -> writer.insert(dossier, List.of(Records.first(stream)), List.of())))
                    .isInstanceOf(StoreException.class)
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("某砂场"))
                    .satisfies(e -> assertThat(e.getCause().getMessage()).doesNotContain("某砂场"));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("notes.txt");
        String text = "not a database, but something that someone may want to keep ".repeat(100);
        Files.writeString(file, text);

        assertThatThrownBy(() -> Stores.open(StoreSettings.sqlite(file)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent(text);
    }

    @Test
    void theFileIsForItsOwnerAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a").resolve("b").resolve("qingshan.db");
        try (Store store = Stores.open(StoreSettings.sqlite(file))) {
            store.journal().<Integer>write(writer -> writer.next("c"));
            for (String name : List.of("qingshan.db", "qingshan.db-wal", "qingshan.db-shm")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> StoreSettings.postgresql("jdbc:mysql://x/y", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoreSettings.Timeouts(
                        Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new StoreSettings.PostgreSql("jdbc:postgresql://x/y", "", "", 1, StoreSettings.Timeouts.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
