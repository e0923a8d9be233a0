package org.qingshan.casework.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;

class PluginGuardTest {
    private final PluginGuard guard =
            new PluginGuard("water 1.2.0", "water", Duration.ofMillis(200), Duration.ofMinutes(5));

    @AfterEach
    void close() {
        guard.close();
    }

    @Test
    void anAnswerComesBack() {
        assertThat(guard.<String>call("form water.x", () -> "42")).isEqualTo("42");
        assertThat(guard.calls()).isEqualTo(1);
        assertThat(guard.failures()).isZero();
    }

    @Test
    void anExceptionIsBlamedOnPluginAndPlace() {
        assertThatThrownBy(() -> guard.call("form water.x", () -> {
                    throw new IllegalStateException("boom");
                }))
                .isInstanceOf(PluginFailedException.class)
                .hasMessageContaining("water 1.2.0 failed in form water.x")
                .hasMessageContaining("boom");
        assertThat(guard.failures()).isEqualTo(1);
    }

    @Test
    void aMissingClassIsContained() {
        assertThatThrownBy(() -> guard.call("form water.x", () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }))
                .isInstanceOf(PluginFailedException.class)
                .hasMessageContaining("org/example/Gone");
    }

    @Test
    void endlessRecursionIsContained() {
        assertThatThrownBy(() -> guard.call("form water.x", PluginGuardTest::recurse))
                .isInstanceOf(PluginFailedException.class)
                .hasMessageContaining("StackOverflowError");
    }

    private static int recurse() {
        return 1 + recurse();
    }

    @Test
    void aCallThatHangsIsCutOffAndOthersGoOn() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> guard.call("form water.x", () -> {
                    never.await();
                    return 1;
                }))
                .isInstanceOf(PluginFailedException.class)
                .hasMessageContaining("no answer");
        assertThat(guard.<Integer>call("form water.y", () -> 2)).isEqualTo(2);
    }

    @Test
    void anInputThatDoesNotFitIsNoFailureOfThePlugin() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> guard.call("form water.x", () -> {
                        throw InvalidInputException.of("volume", "NotNull", "请填写", "is required");
                    }))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(guard.failures()).isZero();
        assertThat(guard.isResting()).isFalse();
    }

    @Test
    void aPluginThatKeepsFailingRestsAndSaysSo() {
        for (int i = 0; i < 10 && !guard.isResting(); i++) {
            assertThatThrownBy(() -> guard.call("form water.x", () -> {
                        throw new IllegalStateException("boom");
                    }))
                    .isInstanceOf(PluginFailedException.class);
        }
        assertThat(guard.isResting()).isTrue();
        assertThatThrownBy(() -> guard.call("form water.x", () -> 1))
                .isInstanceOf(PluginUnavailableException.class)
                .hasMessageContaining("rests");
    }

    @Test
    void aBurstOfCallsWaitsForItsTurn() throws Exception {
        int callers = 32;
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try (PluginGuard patient = new PluginGuard("water 1", "water", Duration.ofMinutes(1), Duration.ofMinutes(5))) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    int sum = 0;
                    for (int call = 0; call < 20; call++) {
                        sum += patient.<Integer>call("form water.x", () -> 1);
                    }
                    return sum;
                }));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(20);
            }
            assertThat(patient.failures()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPluginThatIgnoresInterruptsUsesUpItsOwnThreadsOnly() {
        java.util.concurrent.atomic.AtomicBoolean stop = new java.util.concurrent.atomic.AtomicBoolean();
        try (PluginGuard other =
                new PluginGuard("forestry 1", "forestry", Duration.ofSeconds(5), Duration.ofMinutes(5))) {
            for (int i = 0; i < 6; i++) {
                assertThatThrownBy(() -> guard.call("form water.x", () -> {
                            while (!stop.get()) {
                                Thread.onSpinWait();
                            }
                            return 1;
                        }))
                        .isInstanceOf(org.qingshan.casework.CaseworkException.class);
            }
            assertThat(other.<Integer>call("form forestry.x", () -> 7)).isEqualTo(7);
        } finally {
            stop.set(true);
        }
    }
}
