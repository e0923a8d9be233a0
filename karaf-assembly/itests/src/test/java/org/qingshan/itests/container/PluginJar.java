package org.qingshan.itests.container;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;

/** Plugin bundles for tests, made from built ones. */
public final class PluginJar {
    private PluginJar() {}

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
