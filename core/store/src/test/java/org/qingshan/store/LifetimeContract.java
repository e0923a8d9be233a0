package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StoreException;
import org.qingshan.casework.port.StreamId;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class LifetimeContract {
    private final StoreSettings settings;

    LifetimeContract(Supplier<StoreSettings> database) {
        settings = database.get();
    }

    @Test
    void openingItAgainChangesNothing() {
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
        try (Store store = Stores.open(settings)) {
            insert(store, dossier);
        }
        for (int i = 0; i < 2; i++) {
            try (Store store = Stores.open(settings)) {
                assertThat(store.journal().find(dossier.stream())).contains(dossier);
                assertThat(store.journal().entries(dossier.stream(), 0, 10)).hasSize(1);
            }
        }
    }

    @Test
    void severalContainersMayOpenItTogether() {
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
        try (Store one = Stores.open(settings);
                Store two = Stores.open(settings)) {
            insert(one, dossier);
            assertThat(two.journal().find(dossier.stream())).contains(dossier);
            int first = one.journal().<Integer>write(writer -> writer.next("shared"));
            assertThat(two.journal().<Integer>write(writer -> writer.next("shared")))
                    .isEqualTo(first + 1);
        }
    }

    @Test
    void closingWaitsForTheWriteThatRunsAndRefusesTheNext() throws Exception {
        Dossier dossier = Records.dossier(StreamId.caseFile(Records.id()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Store store = Stores.open(settings);
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<Boolean> writing = threads.submit(() -> store.journal().write(writer -> {
                inside.countDown();
                await(goOn);
                return writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of());
            }));
            inside.await();
            Future<?> closing = threads.submit(store::close);
            while (true) {
                try {
                    store.journal().find(dossier.stream());
                } catch (StoreException e) {
                    break; // it takes no more work
                }
            }
            assertThat(closing.isDone()).isFalse();
            goOn.countDown();
            assertThat(writing.get()).isTrue();
            closing.get();
            assertThatThrownBy(() -> insert(store, dossier)).isInstanceOf(StoreException.class);
            try (Store again = Stores.open(settings)) {
                assertThat(again.journal().find(dossier.stream())).contains(dossier);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Store store, Dossier dossier) {
        store.journal().write(writer -> writer.insert(dossier, List.of(Records.first(dossier.stream())), List.of()));
    }
}
