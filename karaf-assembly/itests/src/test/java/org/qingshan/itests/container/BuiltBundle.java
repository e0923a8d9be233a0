package org.qingshan.itests.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.osgi.framework.Constants;

/**
 * What a built bundle says of itself.
 *
 * @param artifactId as in its path of the Maven repository
 * @param symbolicName without directives
 * @param imports names of imported packages, optional ones included
 * @param exports versions of exported packages by name, 0.0.0 where none is given
 * @param packages all packages with classes, nested jars left aside
 */
public record BuiltBundle(
        String artifactId,
        String symbolicName,
        List<String> imports,
        Map<String, String> exports,
        Set<String> packages) {

    public static BuiltBundle read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            Map<String, String> exports = new TreeMap<>();
            for (Clause export : clauses(manifest, Constants.EXPORT_PACKAGE)) {
                String version = export.getAttribute(Constants.VERSION_ATTRIBUTE);
                exports.put(export.getName(), version == null ? "0.0.0" : version);
            }
            Set<String> packages = new TreeSet<>();
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
                    .forEach(name -> packages.add(
                            name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
            return new BuiltBundle(
                    jar.getParent().getParent().getFileName().toString(),
                    clauses(manifest, Constants.BUNDLE_SYMBOLICNAME)[0].getName(),
                    List.of(clauses(manifest, Constants.IMPORT_PACKAGE)).stream()
                            .map(Clause::getName)
                            .toList(),
                    exports,
                    packages);
        }
    }

    private static Clause[] clauses(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null ? new Clause[0] : Parser.parseHeader(value);
    }
}
