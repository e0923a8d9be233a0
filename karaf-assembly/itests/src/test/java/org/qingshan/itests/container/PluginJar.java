package org.qingshan.itests.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.qingshan.itests.probe.FrameworkProbe;

/** Plugin bundles for tests, made from built ones or from classes of the tests. */
public final class PluginJar {
    private static final String IMPORTS = "org.osgi.framework,jakarta.validation.constraints,"
            + "org.qingshan.sdk,org.qingshan.sdk.assessment,org.qingshan.sdk.clue,org.qingshan.sdk.restoration";

    private PluginJar() {}

    /** The bundle behind {@link Container#framework()}. */
    public static Path probe() {
        return of(
                "org.qingshan.itests.probe",
                "org.osgi.framework,jakarta.servlet,jakarta.servlet.http",
                List.of(FrameworkProbe.class));
    }

    /** A bundle of exactly these classes, version 1.0.0; the first one is its activator. */
    public static Path of(String symbolicName, List<Class<?>> classes) {
        return of(symbolicName, IMPORTS, classes);
    }

    private static Path of(String symbolicName, String imports, List<Class<?>> classes) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
        main.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        main.putValue(Constants.BUNDLE_ACTIVATOR, classes.get(0).getName());
        main.putValue(Constants.IMPORT_PACKAGE, imports);
        try {
            Path jar = Files.createTempFile(symbolicName, ".jar");
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream target = new JarOutputStream(file, manifest)) {
                for (Class<?> type : classes) {
                    String entry = type.getName().replace('.', '/') + ".class";
                    target.putNextEntry(new JarEntry(entry));
                    try (InputStream code = type.getClassLoader().getResourceAsStream(entry)) {
                        code.transferTo(target);
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of this bundle that calls itself another version. */
    public static Path withVersion(Path jar, String version) {
        try (JarFile source = new JarFile(jar.toFile())) {
            Path copy = Files.createTempFile("plugin-" + version, ".jar");
            Manifest manifest = new Manifest(source.getManifest());
            manifest.getMainAttributes().putValue(Constants.BUNDLE_VERSION, version);
            try (OutputStream file = Files.newOutputStream(copy);
                    JarOutputStream target = new JarOutputStream(file, manifest)) {
                for (JarEntry entry : source.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        target.putNextEntry(new JarEntry(entry.getName()));
                        source.getInputStream(entry).transferTo(target);
                    }
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
