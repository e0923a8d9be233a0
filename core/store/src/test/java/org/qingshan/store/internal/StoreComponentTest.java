package org.qingshan.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.store.PostgresServer;
import org.qingshan.store.StoreSettings;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoreComponentTest {
    @TempDir
    Path folder;

    /** What stands in the registry, by class; a service's properties must be null. */
    private final Map<Object, Object> services = new ConcurrentHashMap<>();

    private final BlockingQueue<Object> registered = new LinkedBlockingQueue<>();

    @Test
    void withoutConfigurationTheRecordIsKeptInTheDataFolder() throws Exception {
        StoreComponent component = new StoreComponent(context(), configuration(Map.of()));
        awaitServices();

        assertThat(services).containsOnlyKeys(Journal.class, AccountStore.class, IntakeStore.class, SwitchStore.class);
        assertThat(folder.resolve("qingshan.db")).exists();
        component.close();
        assertThat(services).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsWaitedForWithoutServices() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            StoreSettings.PostgreSql settings = server.newDatabase();
            server.pause();
            StoreComponent component = new StoreComponent(
                    context(),
                    configuration(
                            Map.of("url", settings.url(), "user", settings.user(), "password", settings.password())));
            assertThat(services).isEmpty();
            server.resume();
            awaitServices();

            assertThat(((AccountStore) services.get(AccountStore.class)).count())
                    .isZero();
            assertThat(folder).isEmptyDirectory();
            component.close();
            assertThat(services).isEmpty();
        }
    }

    @Test
    void aComponentThatWaitsForAServerIsStoppedAtOnce() throws Exception {
        StoreComponent component = new StoreComponent(
                context(), configuration(Map.of("url", "jdbc:postgresql://127.0.0.1:1/none", "user", "x")));
        component.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("qingshan-store"));
        assertThat(services).isEmpty();
    }

    @Test
    void aConfigurationThatMakesNoSenseOpensNothing() {
        new StoreComponent(context(), configuration(Map.of("url", "jdbc:oracle:x"))).close();
        new StoreComponent(context(), configuration(Map.of("url", "jdbc:postgresql://x/y", "pool", 0))).close();

        assertThat(services).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thePasswordMayStandInAFile() throws Exception {
        Path file = folder.resolve("password");
        Files.writeString(file, "from-the-file\n");
        Map<String, Object> values =
                Map.of("url", "jdbc:postgresql://db/q", "user", " wei ", "password_file", file.toString());

        StoreSettings settings = StoreComponent.settings(configuration(values), folder);
        assertThat(((StoreSettings.PostgreSql) settings).password()).isEqualTo("from-the-file");
        assertThat(settings.toString()).isEqualTo("PostgreSQL jdbc:postgresql://db/q as wei");
        Files.delete(file);
        assertThatThrownBy(() -> StoreComponent.settings(configuration(values), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void sqliteMayBePutElsewhere() throws Exception {
        Path file = folder.resolve("elsewhere.db");

        assertThat(StoreComponent.settings(configuration(Map.of("url", "jdbc:sqlite:" + file)), Path.of("x")))
                .isEqualTo(StoreSettings.sqlite(file));
    }

    private void awaitServices() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            registered.take();
        }
    }

    private BundleContext context() {
        return proxy(BundleContext.class, (method, arguments) -> switch (method) {
            case "getProperty" -> "qingshan.data".equals(arguments[0]) ? folder.toString() : null;
            case "registerService" -> {
                assertThat(arguments[2]).isNull();
                services.put(arguments[0], arguments[1]);
                registered.add(arguments[0]);
                yield proxy(ServiceRegistration.class, (ignored, none) -> services.remove(arguments[0]));
            }
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static StoreConfiguration configuration(Map<String, Object> values) {
        return proxy(
                StoreConfiguration.class,
                (method, none) -> values.containsKey(method)
                        ? values.get(method)
                        : StoreConfiguration.class.getDeclaredMethod(method).getDefaultValue());
    }

    @FunctionalInterface
    private interface Answer {
        Object to(String method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
