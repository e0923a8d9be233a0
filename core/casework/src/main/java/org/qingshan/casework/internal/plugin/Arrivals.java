package org.qingshan.casework.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins that are there: takes them in as their bundles come, and lets go of them as they leave. Thread-safe. */
final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Clock clock;
    private final Directories directories;
    private final Duration budget;
    private final Duration rest;
    private final Map<Object, Arrival> arrivals = new ConcurrentHashMap<>();

    /** A plugin from the moment its bundle appears; {@code installed} is null while it is being asked what it brings. */
    private static final class Arrival {
        final PluginGuard guard;
        final RecordScope scope = new RecordScope();
        volatile @Nullable Installed installed;

        Arrival(PluginGuard guard) {
            this.guard = guard;
        }
    }

    Arrivals(Clock clock, Directories directories, Duration budget, Duration rest) {
        this.clock = clock;
        this.directories = directories;
        this.budget = budget;
        this.rest = rest;
    }

    /**
     * Takes a plugin in. Returns at once; the plugin is asked what it brings on a thread of its own, so that one that hangs
     * keeps nobody waiting.
     *
     * @param key stands for it until {@link #leave}
     */
    void arrive(Object key, String symbolicName, Version version, Supplier<@Nullable DepartmentPlugin> service) {
        String name = symbolicName.substring(symbolicName.lastIndexOf('.') + 1);
        Arrival arrival = new Arrival(new PluginGuard(name + " " + version, name, budget, rest));
        arrivals.put(key, arrival);
        Thread asking = new Thread(() -> takeIn(key, arrival, symbolicName, version, service), "arrival of " + name);
        asking.setDaemon(true);
        asking.start();
    }

    private void takeIn(
            Object key,
            Arrival arrival,
            String symbolicName,
            Version version,
            Supplier<@Nullable DepartmentPlugin> service) {
        Plugin plugin = null;
        Label failure = null;
        try {
            plugin = arrival.guard.call("arrival", () -> {
                DepartmentPlugin found = service.get();
                if (found == null) {
                    throw new IllegalStateException("its component could not be activated; the log says why");
                }
                return new Plugin(found, arrival.scope, directories::clues);
            });
        } catch (InvalidInputException e) {
            String lines = String.join(
                    "; ",
                    e.violations().stream().map(v -> v.field() + ": " + v.en()).toList());
            failure = new Label(lines, lines);
        } catch (CaseworkException e) {
            failure = e.sentence();
        }
        Overrides overrides = plugin == null
                ? null
                : new Overrides(
                        plugin.coefficients(),
                        directories.coefficients(plugin.department().id()));
        arrival.installed = new Installed(
                symbolicName, version, Today.now(clock), arrival.guard, arrival.scope, plugin, overrides, failure);
        if (arrivals.containsKey(key)) {
            if (plugin == null) {
                LOG.warn("plugin {} {} could not be taken in: {}", symbolicName, version, failure);
            } else {
                LOG.info("department {} is served by {} {}", plugin.department().id(), symbolicName, version);
                plugin.sources().forEach(source -> createFolder(directories.clues(source.id())));
            }
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.warn("cannot create the watched folder {}: {}", folder, e.toString());
        }
    }

    /** Lets go of a plugin: refuses new calls, waits for running ones up to the time budget. */
    void leave(Object key) {
        Arrival gone = arrivals.remove(key);
        if (gone != null) {
            gone.guard.close();
            gone.scope.close();
        }
    }

    /** By department, newest version first; those that failed stand under their bundle's name. */
    List<Installed> installed() {
        return arrivals.values().stream()
                .map(arrival -> arrival.installed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Arrivals::sortKey)
                        .thenComparing(Installed::version, Comparator.reverseOrder()))
                .toList();
    }

    private static String sortKey(Installed installed) {
        Department department = installed.department();
        return department == null ? installed.symbolicName() : department.id();
    }

    /** The versions of one department's plugin, newest first. */
    List<Installed> installed(String department) {
        return installed().stream().filter(i -> i.speaksFor(department)).toList();
    }

    void leaveAll() {
        List.copyOf(arrivals.keySet()).forEach(this::leave);
    }
}
