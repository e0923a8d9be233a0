package org.qingshan.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/** What a plugin's classes refer to outside of themselves, by the JDK's own {@code jdeps}. */
final class Imports {
    private static final List<String> ALLOWED = List.of(
            "java.",
            "org.qingshan.sdk",
            "jakarta.validation",
            "org.jspecify.annotations",
            "org.osgi.service.component.annotations",
            "org.osgi.annotation.");

    private Imports() {}

    /** Where the classes lie that were built together with this one. */
    static Path classesOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages that a plugin may not depend on, and does. */
    static List<String> forbidden(Class<?> plugin) {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps")
                .orElseThrow(() -> new AssertionError("this check needs a JDK: jdeps is missing"));
        StringWriter out = new StringWriter();
        Path classes = classesOf(plugin);
        int status = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--ignore-missing-deps",
                "--multi-release",
                "base",
                "-verbose:class",
                "-filter:none",
                classes.toString());
        if (status != 0) {
            throw new AssertionError("jdeps failed: " + out);
        }
        TreeSet<String> found = new TreeSet<>();
        String own = plugin.getPackageName();
        out.toString().lines().filter(line -> line.contains("->")).forEach(line -> {
            String target = line.substring(line.indexOf("->") + 2).strip().split("\\s+")[0];
            boolean mine = target.startsWith(own + ".")
                    || target.equals(classes.getFileName().toString());
            if (!mine && target.contains(".") && ALLOWED.stream().noneMatch(target::startsWith)) {
                found.add(target);
            }
        });
        return List.copyOf(found);
    }
}
