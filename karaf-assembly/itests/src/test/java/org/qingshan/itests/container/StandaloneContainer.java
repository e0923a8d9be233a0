package org.qingshan.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A distribution run by its own script as a process of its own: for tests that stop, kill or restart the container, or
 * that look at the process itself. Everything else shares the container of {@link org.qingshan.itests.KarafTest}.
 */
public final class StandaloneContainer implements Container, AutoCloseable {
    private final Distribution distribution;
    private @Nullable Process process;

    public StandaloneContainer(Distribution distribution) {
        this.distribution = distribution;
    }

    @Override
    public Distribution distribution() {
        return distribution;
    }

    /** Starts the container and waits until this path answers 200; returns how long that took. */
    public Duration start(String path) {
        Instant begin = Instant.now();
        ProcessBuilder builder =
                new ProcessBuilder(distribution.home().resolve("bin/karaf").toString(), "server");
        builder.environment().putAll(distribution.environment());
        builder.directory(distribution.home().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        distribution.home().resolve("output.log").toFile()));
        try {
            Process started = builder.start();
            process = started;
            Await.until("the container answers 200 at " + path, () -> {
                if (!started.isAlive()) {
                    throw new AssertionError("The container ended while starting. Its log:\n" + distribution.log());
                }
                return api().answers(path, 200);
            });
            return Duration.between(begin, Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return running().pid();
    }

    /** SIGTERM, and waits for the orderly end. */
    public void stop() {
        running().destroy();
        awaitEnd();
    }

    /** SIGKILL: the process has no chance to finish anything. */
    public void kill() {
        running().destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void awaitEnd() {
        try {
            if (!running().waitFor(Await.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                running().destroyForcibly();
                throw new AssertionError("The container did not end when asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("start() comes first");
        }
        return process;
    }
}
