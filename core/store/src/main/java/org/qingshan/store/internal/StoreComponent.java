package org.qingshan.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StoreException;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.store.Store;
import org.qingshan.store.StoreSettings;
import org.qingshan.store.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the configured database and offers its ports as services, once the tables are up to date. A database that cannot
 * be reached is tried again and again, and the container goes on without these services meanwhile.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.qingshan.store",
        configurationPolicy = ConfigurationPolicy.OPTIONAL)
public final class StoreComponent {
    private static final Logger LOG = LoggerFactory.getLogger(StoreComponent.class);
    private static final int FIRST_PAUSE_SECONDS = 1;
    private static final int LONGEST_PAUSE_SECONDS = 15;
    private static final long PATIENCE_MILLIS = 40_000;

    private final BundleContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final @Nullable Thread opener;
    private @Nullable Store store;
    private List<ServiceRegistration<?>> services = List.of();

    @Activate
    public StoreComponent(BundleContext context, StoreConfiguration configuration) {
        this.context = context;
        this.opener = opener(configuration);
        if (opener != null) {
            opener.start();
        }
    }

    private @Nullable Thread opener(StoreConfiguration configuration) {
        try {
            StoreSettings settings = settings(configuration, dataFolder());
            Thread thread = new Thread(() -> keepTrying(settings), "qingshan-store");
            thread.setDaemon(true);
            return thread;
        } catch (IllegalArgumentException | IOException e) {
            LOG.error("The database is not opened, as etc/org.qingshan.store.cfg is wrong: {}", Failures.sentence(e));
            return null;
        }
    }

    private Path dataFolder() {
        return Stream.of("qingshan.data", "karaf.data")
                .map(context::getProperty)
                .filter(folder -> folder != null && !folder.isBlank())
                .findFirst()
                .map(Path::of)
                .orElse(Path.of("data"));
    }

    static StoreSettings settings(StoreConfiguration configuration, Path dataFolder) throws IOException {
        String url = configuration.url().strip();
        if (url.isEmpty()) {
            return StoreSettings.sqlite(dataFolder.resolve("qingshan.db"));
        }
        if (url.startsWith("jdbc:sqlite:")) {
            return StoreSettings.sqlite(Path.of(url.substring("jdbc:sqlite:".length())));
        }
        return new StoreSettings.PostgreSql(
                url,
                configuration.user().strip(),
                password(configuration),
                configuration.pool(),
                new StoreSettings.Timeouts(
                        Duration.ofSeconds(configuration.timeout_connect()),
                        Duration.ofSeconds(configuration.timeout_statement()),
                        Duration.ofSeconds(configuration.timeout_socket())));
    }

    private static String password(StoreConfiguration configuration) throws IOException {
        if (configuration.password_file().isBlank()) {
            return configuration.password();
        }
        Path file = Path.of(configuration.password_file().strip());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new IOException("password.file " + file + " cannot be read", e);
        }
    }

    private void keepTrying(StoreSettings settings) {
        String said = "";
        int pause = FIRST_PAUSE_SECONDS;
        while (isWanted()) {
            try {
                offer(Stores.open(settings), settings);
                return;
            } catch (StoreException e) {
                String sentence = String.valueOf(e.getMessage());
                if (!sentence.equals(said)) {
                    said = sentence;
                    LOG.warn("{}. It is tried again every few seconds.", sentence);
                    LOG.debug("Why", e);
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{} is not opened", settings.place(), e);
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
            if (waitForStop(pause)) {
                return;
            }
        }
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private boolean waitForStop(int seconds) {
        try {
            return stopped.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private synchronized void offer(Store opened, StoreSettings settings) {
        if (!isWanted()) {
            opened.close();
            return;
        }
        store = opened;
        services = List.of(
                context.registerService(Journal.class, opened.journal(), null),
                context.registerService(AccountStore.class, opened.accounts(), null),
                context.registerService(IntakeStore.class, opened.intakes(), null),
                context.registerService(SwitchStore.class, opened.switches(), null));
        LOG.info("The record is kept in {}", settings.place());
    }

    @Deactivate
    public void close() {
        stopped.countDown();
        takeBack();
        if (opener != null) {
            try {
                opener.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void takeBack() {
        services.forEach(StoreComponent::unregister);
        services = List.of();
        if (store != null) {
            store.close();
            store = null;
        }
    }

    private static void unregister(ServiceRegistration<?> service) {
        try {
            service.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("The framework has unregistered it already", e);
        }
    }
}
