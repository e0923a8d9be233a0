package org.qingshan.itests.container;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Await {
    /** Generous, because a busy machine is slow; a test that passes does not wait that long. */
    public static final Duration LIMIT = Duration.ofSeconds(90);

    private Await() {}

    public static void until(String condition, BooleanSupplier met) {
        until(condition, LIMIT, met);
    }

    public static void until(String condition, Duration limit, BooleanSupplier met) {
        value(condition, limit, met::getAsBoolean, is -> is);
    }

    /** Asks again and again until the answer is as wanted, and returns it. */
    public static <T> T value(String condition, Supplier<T> question, Predicate<T> wanted) {
        return value(condition, LIMIT, question, wanted);
    }

    private static <T> T value(String condition, Duration limit, Supplier<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + limit.toNanos();
        T answer = question.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + limit.toSeconds() + " s: " + condition + "; last: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
