package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.itests.container.BuiltBundle;
import org.qingshan.itests.container.Distribution;

/** Who may know whom, read from the manifests of the bundles in the built distribution. */
class DependencyRulesTest {
    private static final String JAVA = "java\\..*";
    private static final String VALIDATION = "jakarta\\.validation(\\..*)?";
    private static final String SDK = "org\\.qingshan\\.sdk(\\..*)?";
    private static final String LIFECYCLE = "org\\.qingshan\\.lifecycle(\\..*)?";

    private static final Map<String, BuiltBundle> bundles = new TreeMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        for (Path jar : Distribution.unpack("dependency-rules").ourBundles()) {
            BuiltBundle bundle = BuiltBundle.read(jar);
            bundles.put(bundle.artifactId(), bundle);
        }
    }

    @Test
    void everyPartOfTheDesignIsThere() {
        assertThat(bundles.keySet())
                .contains(
                        "org.qingshan.sdk",
                        "org.qingshan.lifecycle",
                        "org.qingshan.casework",
                        "org.qingshan.store",
                        "org.qingshan.rest",
                        "org.qingshan.console",
                        "org.qingshan.shell",
                        "org.qingshan.plugins.water",
                        "org.qingshan.plugins.forestry",
                        "org.qingshan.plugins.sample");
    }

    @Test
    void theSdkImportsOnlyJavaAndValidation() {
        assertThat(bundle("org.qingshan.sdk").imports()).allMatch(any(JAVA, VALIDATION, SDK));
    }

    @Test
    void theLifecycleImportsOnlyJavaValidationAndTheSdk() {
        assertThat(bundle("org.qingshan.lifecycle").imports()).allMatch(any(JAVA, VALIDATION, SDK, LIFECYCLE));
    }

    @Test
    void aPluginImportsOnlyJavaValidationTheSdkAndItself() {
        bundles.forEach((name, bundle) -> {
            if (name.startsWith("org.qingshan.plugins.")) {
                String own = name.replace(".", "\\.") + "(\\..*)?";
                assertThat(bundle.imports()).as(name).allMatch(any(JAVA, VALIDATION, SDK, own));
            }
        });
    }

    @Test
    void caseworkKnowsNeitherStoreNorRestNorShellNorConsole() {
        assertThat(bundle("org.qingshan.casework").imports())
                .noneMatch(any("org\\.qingshan\\.(store|rest|shell|console|plugins).*"));
    }

    @Test
    void onlyTheStoreSeesJdbc() {
        assertThat(importersOf("javax?\\.sql(\\..*)?")).containsExactly("org.qingshan.store");
    }

    @Test
    void onlyRestAndConsoleSeeServlets() {
        assertThat(importersOf("jakarta\\.servlet(\\..*)?"))
                .containsExactlyInAnyOrder("org.qingshan.console", "org.qingshan.rest");
    }

    @Test
    void onlyTheShellSeesKarafsShell() {
        assertThat(importersOf("org\\.apache\\.karaf\\.shell(\\..*)?")).containsExactly("org.qingshan.shell");
    }

    @Test
    void noPackageIsSplitBetweenBundles() {
        Map<String, Set<String>> owners = new HashMap<>();
        bundles.forEach((name, bundle) -> bundle.packages()
                .forEach(p -> owners.computeIfAbsent(p, any -> new TreeSet<>()).add(name)));
        assertThat(owners).isNotEmpty();
        assertThat(owners.values()).allMatch(names -> names.size() == 1);
    }

    @Test
    void everyExportedPackageHasAVersionAndNoneIsInternal() {
        bundles.forEach((name, bundle) -> {
            assertThat(bundle.exports().keySet()).as(name).noneMatch(any(".*\\.internal(\\..*)?"));
            assertThat(bundle.exports().values()).as(name).noneMatch("0.0.0"::equals);
            assertThat(bundle.exports().keySet()).as(name).allMatch(p -> p.equals(name) || p.startsWith(name + "."));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.qingshan.sdk", "org.qingshan.lifecycle", "org.qingshan.casework"})
    void apiPackagesAreExported(String name) {
        assertThat(bundle(name).exports()).containsKey(name);
    }

    @Test
    void everySymbolicNameIsTheArtifactsName() {
        bundles.forEach((name, bundle) -> assertThat(bundle.symbolicName()).isEqualTo(name));
    }

    private static List<String> importersOf(String packages) {
        return bundles.values().stream()
                .filter(bundle -> bundle.imports().stream().anyMatch(any(packages)))
                .map(BuiltBundle::artifactId)
                .toList();
    }

    private static BuiltBundle bundle(String name) {
        return bundles.get(name);
    }

    private static java.util.function.Predicate<String> any(String... patterns) {
        return java.util.regex.Pattern.compile(String.join("|", patterns)).asMatchPredicate();
    }
}
