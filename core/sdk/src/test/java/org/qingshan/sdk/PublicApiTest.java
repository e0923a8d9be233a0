package org.qingshan.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What plugins can see is a file under review. After a change that is meant, copy {@code target/api.txt} over
 * {@code src/test/resources/api.txt}, raise the version of the package, and write it into the changelog under "API changes".
 */
class PublicApiTest {
    @Test
    void thePublicApiIsTheOneThatWasReviewed() throws Exception {
        String api = String.join("\n", describe()) + "\n";
        Files.writeString(Path.of("target", "api.txt"), api);
        try (var approved = PublicApiTest.class.getResourceAsStream("/api.txt")) {
            assertThat(approved).as("src/test/resources/api.txt").isNotNull();
            assertThat(api).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> describe() throws IOException, ClassNotFoundException {
        Path classes = Path.of("target", "classes");
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(f -> classes.relativize(f).toString().replace('\\', '/'))
                    .filter(n -> n.endsWith(".class") && !n.endsWith("package-info.class"))
                    .map(n -> n.substring(0, n.length() - 6).replace('/', '.'))
                    .sorted()
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (isVisible(type)) {
                    describe(type, lines);
                }
            }
        }
        return lines;
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()))
                && !type.isAnonymousClass();
    }

    private static void describe(Class<?> type, List<String> lines) {
        lines.add(type.toGenericString());
        TreeSet<String> members = new TreeSet<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            members.add(constructor.toGenericString());
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                members.add(method.toGenericString()
                        + (method.getDefaultValue() == null ? "" : " default " + shown(method.getDefaultValue())));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && !field.isSynthetic()) {
                members.add(field.toGenericString());
            }
        }
        members.forEach(member -> lines.add("    " + member));
    }

    private static String shown(Object value) {
        return value instanceof Object[] many ? Arrays.toString(many) : "\"" + value + "\"";
    }
}
