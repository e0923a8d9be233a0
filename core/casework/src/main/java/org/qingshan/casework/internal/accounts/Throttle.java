package org.qingshan.casework.internal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;

/**
 * Makes guessing slow: five failures lock a login for a minute, each further one for twice as long, up to a quarter of an
 * hour. Failures of accounts are counted in the store, for all containers; those of logins that do not exist in this one's
 * memory, so that both answer alike. Thread-safe.
 */
final class Throttle {
    private static final int FAILURES = 5;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_UNKNOWN = 10_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private record Count(int failures, @Nullable Instant lockedUntil) {}

    private final AccountStore store;
    private final Clock clock;
    private final Lock[] stripes = new Lock[64];
    private final Semaphore work =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final Map<String, Count> unknown = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_UNKNOWN;
        }
    };

    Throttle(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    /**
     * Runs one attempt at a login after another, so that parallel guesses count one by one.
     *
     * @throws LoginException when there are so many attempts that its turn does not come
     */
    <T> T inTurn(String login, Supplier<T> attempt) {
        Lock lock = stripes[Math.floorMod(login.hashCode(), stripes.length)];
        try {
            if (!lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw LoginException.throttled(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LoginException.throttled(LONGEST_WAIT);
        }
        try {
            return attempt.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Derives a key only on as many threads as there are processors, so that a flood of log-ins does not stop all else.
     *
     * @throws LoginException when its turn does not come
     */
    <T> T work(Supplier<T> derivation) {
        try {
            if (!work.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw LoginException.throttled(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LoginException.throttled(LONGEST_WAIT);
        }
        try {
            return derivation.get();
        } finally {
            work.release();
        }
    }

    /** @throws LoginException while the login is locked */
    void check(String login, @Nullable AccountRow account) {
        Instant until = account != null ? account.lockedUntil() : countOf(login).lockedUntil();
        Instant now = clock.instant();
        if (until != null && now.isBefore(until)) {
            throw LoginException.throttled(Duration.ofSeconds(
                    Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds())));
        }
    }

    /** Counts a failure, and locks when it is one too many. @return until when it is locked; null when it is not */
    @Nullable
    Instant failed(String login, @Nullable AccountRow account) {
        int failures = (account != null ? account.failures() : countOf(login).failures()) + 1;
        Instant until = failures < FAILURES ? null : clock.instant().plus(lock(failures));
        if (account != null) {
            store.recordFailure(login, until);
        } else {
            remember(login, new Count(failures, until));
        }
        return until;
    }

    static Duration lock(int failures) {
        int doublings = Math.min(failures - FAILURES, 10);
        Duration lock = SHORTEST.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }

    private Count countOf(String login) {
        synchronized (unknown) {
            return unknown.getOrDefault(login, new Count(0, null));
        }
    }

    private void remember(String login, Count count) {
        synchronized (unknown) {
            unknown.put(login, count);
        }
    }
}
