package org.qingshan.itests.container;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that goes on in a thread of its own while the test does something else. */
public final class Background<T> implements AutoCloseable {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> Background<T> run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "background of a test");
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task);
    }

    public boolean isDone() {
        return task.isDone();
    }

    /** Waits for what came out of it; what it threw is thrown here. */
    public T result() {
        try {
            return task.get(Await.LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("what went on in the background failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("what goes on in the background does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        task.cancel(true);
    }
}
