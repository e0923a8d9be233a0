package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DuplicateRequestException;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.VersionConflictException;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class ConcurrencyContract extends StoreContract {
    private static final int THREADS = 6;

    ConcurrencyContract(Supplier<StoreSettings> database) {
        super(database);
    }

    @Test
    void noUpdateIsLostWhenManyWriteToOneDossier() throws Exception {
        Dossier dossier = newCase();
        int each = 15;
        inParallel(thread -> {
            for (int i = 0; i < each; i++) {
                writeUntilItFits(dossier.stream(), "{\"by\":\"" + thread + "-" + i + "\"}");
            }
            return true;
        });

        List<Entry> entries = journal.entries(dossier.stream(), 0, 1000);
        assertThat(entries).hasSize(1 + THREADS * each);
        Set<String> payloads = new HashSet<>();
        String hash = Records.NO_HASH;
        long sequence = 0;
        for (Entry entry : entries) {
            assertThat(entry.sequence()).isEqualTo(++sequence);
            assertThat(entry.previousHash()).isEqualTo(hash);
            hash = entry.hash();
            payloads.add(entry.payload());
        }
        assertThat(payloads).hasSize(entries.size());
        Dossier last = journal.find(dossier.stream()).orElseThrow();
        assertThat(last.version()).isEqualTo(sequence);
        assertThat(last.headHash()).isEqualTo(hash);
    }

    private void writeUntilItFits(StreamId stream, String payload) {
        while (true) {
            Dossier seen = journal.find(stream).orElseThrow();
            try {
                advance(seen, Records.next(seen, payload));
                return;
            } catch (VersionConflictException e) {
                assertThat(e.stream()).isEqualTo(stream);
            }
        }
    }

    @Test
    void oneOfManyWritersUponTheSameVersionSucceedsAndTheOthersAreToldOfTheConflict() throws Exception {
        Dossier dossier = newCase();
        List<Boolean> results = inParallel(thread -> {
            try {
                advance(dossier, Records.next(dossier, "{\"by\":" + thread + "}"));
                return true;
            } catch (VersionConflictException e) {
                return false;
            }
        });

        assertThat(results).containsOnlyOnce(true).hasSize(THREADS);
        assertThat(journal.entries(dossier.stream(), 0, 10)).hasSize(2);
    }

    @Test
    void theSameRequestSentManyTimesAtOnceIsDoneOnceAndTheOthersAreToldThatItIsKnown() throws Exception {
        Dossier dossier = newCase();
        Entry entry = Records.entry(dossier.stream(), 2, dossier.headHash(), "{}", "the-request");
        List<Boolean> results = inParallel(thread -> {
            try {
                advance(dossier, entry);
                return true;
            } catch (DuplicateRequestException e) {
                return false;
            }
        });

        assertThat(results).containsOnlyOnce(true).hasSize(THREADS);
    }

    @Test
    void aClueThatComesFromManySidesAtOnceIsWrittenOnce() throws Exception {
        String number = "P-" + Records.id();
        List<Boolean> results = inParallel(thread -> {
            Dossier clue = Records.dossier(StreamId.clue(Records.id()), draft -> draft.number = number);
            Dossier other = Records.dossier(StreamId.clue(Records.id()));
            return journal.write(writer -> {
                boolean fresh = writer.insert(clue, List.of(Records.first(clue.stream())), List.of());
                writer.insert(other, List.of(Records.first(other.stream())), List.of());
                return fresh;
            });
        });

        assertThat(results).containsOnlyOnce(true).hasSize(THREADS);
    }

    @Test
    void countersGiveEachNumberOnceAndLeaveNoneOut() throws Exception {
        String counter = "C" + Records.id();
        int each = 20;
        List<List<Integer>> numbers = inParallel(thread -> {
            List<Integer> mine = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                try {
                    boolean fails = i % 4 == thread % 4;
                    mine.add(journal.<Integer>write(writer -> {
                        int number = writer.next(counter);
                        if (fails) {
                            throw new ArithmeticException();
                        }
                        return number;
                    }));
                } catch (ArithmeticException e) {
                    // gave its number back
                    assertThat(i % 4).isEqualTo(thread % 4);
                }
            }
            return mine;
        });

        int given = THREADS * each * 3 / 4;
        assertThat(numbers.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, given).boxed().toList());
    }

    @Test
    void readersGoOnWhileAUnitOfWorkIsOpen() throws Exception {
        Dossier dossier = newCase();
        Entry entry = Records.next(dossier, "{}");
        Dossier later = Records.after(dossier, List.of(entry));
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            journal.write(writer -> {
                writer.update(later, 1, List.of(entry), List.of());
                Future<Dossier> seen =
                        reader.submit(() -> journal.find(dossier.stream()).orElseThrow());
                assertThat(seen)
                        .succeedsWithin(java.time.Duration.ofSeconds(30))
                        .isEqualTo(dossier);
                return true;
            });
        } finally {
            reader.shutdownNow();
        }
        assertThat(journal.find(dossier.stream())).contains(later);
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(int thread) throws Exception;
    }

    private static <T> List<T> inParallel(Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<T> task = () -> {
                    start.await();
                    return work.in(thread);
                };
                results.add(pool.submit(task));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
