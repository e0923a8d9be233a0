package org.qingshan.casework.internal.plugin;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.sdk.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at every call into one plugin: the call runs on a thread of the plugin's own pool, within a time budget, behind a
 * breaker, and whatever comes out of it — an exception, a linkage error, nothing at all — is recorded against this plugin
 * and reaches the caller as one kind of exception. Thread-safe.
 */
public final class PluginGuard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginGuard.class);
    private static final int THREADS = 4;
    /** Calls that may wait for one of them; a burst of short calls is no reason to turn anyone away. */
    private static final int WAITING = 64;

    private static final int REMEMBERED = 256;
    private final String plugin;
    private final String department;
    private final Duration budget;
    private final ThreadPoolExecutor pool;
    private final CircuitBreaker<Object> breaker;
    private final long[] lastNanos = new long[REMEMBERED];
    private long calls;
    private long failures;

    /**
     * @param plugin such as {@code water 1.2.0}, for messages
     * @param budget how long one call may take, with its wait for a thread
     * @param rest how long a plugin rests after it failed five times in ten calls
     */
    public PluginGuard(String plugin, String department, Duration budget, Duration rest) {
        this.plugin = plugin;
        this.department = department;
        this.budget = budget;
        AtomicInteger number = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "plugin " + plugin + " #" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        this.pool.allowCoreThreadTimeOut(true);
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(5, 10)
                .withSuccessThreshold(1)
                .withDelay(rest)
                .build();
    }

    /**
     * Calls the plugin.
     *
     * @param where what is called, such as {@code form water.surface-water}
     * @throws PluginFailedException when it threw, lacked a class or took too long
     * @throws PluginUnavailableException while it rests, or when too many calls wait already
     * @throws CaseworkException of the task itself, as it is: an input that does not fit is no failure of the plugin
     */
    public <T> T call(String where, Callable<T> task) {
        if (!breaker.tryAcquirePermit()) {
            throw new PluginUnavailableException(department, resting());
        }
        long start = System.nanoTime();
        Future<T> future;
        try {
            future = pool.submit(task);
        } catch (RejectedExecutionException e) {
            record(start, false);
            throw new PluginUnavailableException(
                    department, new Label("组件正忙，请稍后再试", "the plugin is busy; try again shortly"));
        }
        try {
            T result = future.get(budget.toMillis(), TimeUnit.MILLISECONDS);
            record(start, true);
            return result;
        } catch (TimeoutException e) {
            future.cancel(true);
            pool.purge();
            record(start, false);
            throw failed(where, "no answer within " + budget.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            future.cancel(true);
            record(start, true);
            Thread.currentThread().interrupt();
            throw new PluginUnavailableException(department, new Label("请求被中断", "the request was interrupted"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CaseworkException known) {
                record(start, true);
                throw known;
            }
            record(start, false);
            throw failed(where, describe(e.getCause()), e.getCause());
        }
    }

    private PluginFailedException failed(String where, String problem, @Nullable Throwable cause) {
        LOG.warn("plugin {} failed in {}: {}", plugin, where, problem, cause);
        return new PluginFailedException(plugin, where, problem);
    }

    private static String describe(@Nullable Throwable problem) {
        if (problem == null) {
            return "unknown";
        }
        String message = problem.getMessage();
        return problem.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }

    private synchronized void record(long start, boolean good) {
        lastNanos[(int) (calls % REMEMBERED)] = System.nanoTime() - start;
        calls++;
        if (good) {
            breaker.recordSuccess();
        } else {
            failures++;
            breaker.recordFailure();
        }
    }

    /** Whether the breaker keeps callers away for now. */
    public boolean isResting() {
        return breaker.isOpen();
    }

    static Label resting() {
        return new Label("多次出错，已暂停使用，稍后自动重试", "failed repeatedly and rests; it is tried again shortly");
    }

    public synchronized long calls() {
        return calls;
    }

    public synchronized long failures() {
        return failures;
    }

    /** 95th percentile of the last calls, in milliseconds; 0 before the first. */
    public synchronized double p95Millis() {
        int known = (int) Math.min(calls, REMEMBERED);
        if (known == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(lastNanos, known);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(known * 0.95) - 1)] / 1e6;
    }

    /** Lets running calls end, up to the time budget, and refuses new ones. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(budget.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
