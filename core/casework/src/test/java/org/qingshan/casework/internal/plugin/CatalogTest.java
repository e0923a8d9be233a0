package org.qingshan.casework.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.PluginFailedException;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.MemoryStore;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficients;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;

class CatalogTest {
    private static final Caller ADMIN = new Caller("admin", "管理员", Set.of(Role.ADMINISTRATOR), null, null);
    private static final Caller OFFICER =
            new Caller("officer", "承办人", Set.of(Role.OFFICER), "water", org.qingshan.sdk.Region.NANNING);
    private static final Clock CLOCK = new TickingClock();

    @TempDir
    Path folder;

    private MemoryStore store = new MemoryStore();
    private Catalog catalog;

    /** Each look is two seconds later, so that no switch is believed for longer than one look. */
    private static final class TickingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(2);
            return now;
        }
    }

    @Form(id = "water.volume", version = "1.0.0", zh = "水量法", en = "By volume", standard = "GB/T 39792.2-2020")
    public record VolumeForm(
            @Field(zh = "水量", en = "Volume", unit = "m³") @NotNull @Positive
            BigDecimal volume) implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            if (volume.intValue() == 13) {
                throw new NoClassDefFoundError("org/example/Gone");
            }
            return DamageEstimate.of(DamageEstimate.Line.of(
                    DamageHead.RESTORATION_COST,
                    "治理费用",
                    "Treatment",
                    Term.of("水量", "Volume", volume, "m³").times(Term.of(coefficients.get("water.price")))));
        }
    }

    @Form(id = "other.volume", version = "1.0.0", zh = "错", en = "Wrong", standard = "-")
    public record ForeignForm() implements AssessmentForm {
        @Override
        public DamageEstimate estimate(Coefficients coefficients) {
            throw new IllegalStateException();
        }
    }

    private record WaterPlugin(
            List<Class<? extends AssessmentForm>> assessmentForms,
            @Nullable URL coefficients) implements DepartmentPlugin {
        @Override
        public Department department() {
            return new Department("water", "水利", "Water resources");
        }
    }

    @BeforeEach
    void openCatalog() {
        catalog = open();
    }

    private Catalog open() {
        return new Catalog(
                null,
                store,
                store,
                CLOCK,
                new Directories(folder.resolve("data"), folder.resolve("etc")),
                Duration.ofMillis(500),
                Duration.ofMinutes(5));
    }

    private DepartmentPlugin water(String price) {
        return new WaterPlugin(List.of(VolumeForm.class), table(price));
    }

    private URL table(String price) {
        try {
            Path file = folder.resolve("c" + price + ".csv");
            Files.writeString(
                    file,
                    "code,zh,en,low,high,unit,in_force,source\nwater.price,单价,Unit price," + price
                            + ",,元/m³,2026-01-01," + (price.isEmpty() ? "" : "合同") + "\n");
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void arrive(Object key, String version, DepartmentPlugin plugin) {
        catalog.arrive(key, "org.example.water", Version.parseVersion(version), () -> plugin);
        await(() -> catalog.plugins().stream().anyMatch(p -> p.version().equals(version)));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static ObjectNode volume(int cubicMetres) {
        return new ObjectMapper().createObjectNode().put("volume", cubicMetres);
    }

    @Test
    void aPluginThatArrivesIsServedWholeAndGoneWhenItLeaves() {
        arrive("k", "1.0.0", water("3.5"));
        assertThat(catalog.find("water").orElseThrow().state()).isEqualTo(State.ACTIVE);
        assertThat(catalog.form("water", "water.volume")
                        .schema()
                        .at("/properties/volume/title")
                        .asText())
                .isEqualTo("水量");
        catalog.leave("k");
        assertThat(catalog.find("water").orElseThrow().state()).isEqualTo(State.ABSENT);
        assertThatThrownBy(() -> catalog.form("water", "water.volume"))
                .isInstanceOf(PluginUnavailableException.class)
                .hasMessageContaining("not installed");
    }

    @Test
    void aFormIsWorkedOutWithItsCoefficients() {
        arrive("k", "1.0.0", water("3.5"));
        PluginCatalog.Assessed assessed = catalog.assess("water", "water.volume", null, volume(1200));
        assertThat(assessed.estimate().high()).isEqualByComparingTo("4200.00");
        assertThat(assessed.estimate().lines().get(0).working().get(0).zh())
                .isEqualTo("治理费用 = 水量 1200 m³ × 单价 3.5 元/m³ = 4200.00 元");
    }

    @Test
    void inputsThatDoNotFitNameTheirPath() {
        arrive("k", "1.0.0", water("3.5"));
        assertThatThrownBy(() -> catalog.assess("water", "water.volume", null, volume(-1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations().get(0).field()).isEqualTo("values.volume"));
    }

    @Test
    void aMissingCoefficientIsNamedWithTheFileToSetItIn() throws IOException {
        arrive("k", "1.0.0", water(""));
        assertThatThrownBy(() -> catalog.assess("water", "water.volume", null, volume(2)))
                .isInstanceOfSatisfying(MissingCoefficientsException.class, e -> {
                    assertThat(e.missing().get(0).code()).isEqualTo("water.price");
                    assertThat(e.missing().get(0).file()).isEqualTo("etc/coefficients/water.csv");
                });
        Path override =
                Files.createDirectories(folder.resolve("etc/coefficients")).resolve("water.csv");
        Files.writeString(
                override,
                "code,zh,en,low,high,unit,in_force,source\nwater.price,单价,Unit price,2,3,元/m³,2026-06-01,询价\n");
        DamageEstimate estimate =
                catalog.assess("water", "water.volume", null, volume(2)).estimate();
        assertThat(estimate.low()).isEqualByComparingTo("4");
        assertThat(estimate.high()).isEqualByComparingTo("6");
        Files.writeString(override, "code,zh\nwater.price,单价\n");
        assertThatThrownBy(() -> catalog.assess("water", "water.volume", null, volume(2)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPluginThatFailsOnArrivalSaysWhyAndOthersServe() {
        arrive("k", "1.0.0", water("3.5"));
        catalog.arrive("bad", "org.example.other", Version.parseVersion("9.0.0"), () -> {
            throw new NoClassDefFoundError("org/example/Gone");
        });
        await(() -> catalog.plugins().stream().anyMatch(p -> p.state() == State.FAILED));
        PluginCatalog.PluginView failed = catalog.plugins().stream()
                .filter(p -> p.state() == State.FAILED)
                .findFirst()
                .orElseThrow();
        assertThat(failed.reason().en()).contains("org/example/Gone");
        assertThat(catalog.assess("water", "water.volume", null, volume(1))
                        .estimate()
                        .high())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void aPluginThatHangsOnArrivalKeepsNobodyWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        catalog.arrive("slow", "org.example.slow", Version.parseVersion("9.0.0"), () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        arrive("k", "1.0.0", water("3.5"));
        assertThat(catalog.find("water").orElseThrow().state()).isEqualTo(State.ACTIVE);
        await(() -> catalog.plugins().stream().anyMatch(p -> p.state() == State.FAILED));
    }

    @Test
    void idsMustStartWithTheDepartment() {
        arrive("k", "1.0.0", new WaterPlugin(List.of(ForeignForm.class), null));
        assertThat(catalog.plugins())
                .anySatisfy(p ->
                        assertThat(p.reason() == null ? "" : p.reason().en()).contains("must start with water."));
    }

    @Test
    void twoVersionsLiveSideBySideAndNewWorkTakesTheNewer() {
        arrive("old", "1.0.0", water("3.5"));
        arrive("new", "1.1.0", water("4"));
        assertThat(catalog.assess("water", "water.volume", null, volume(1))
                        .estimate()
                        .high())
                .isEqualByComparingTo("4");
        catalog.leave("new");
        assertThat(catalog.assess("water", "water.volume", null, volume(1))
                        .estimate()
                        .high())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void aMissingClassInAFormIsBlamedOnThePlugin() {
        arrive("k", "1.0.0", water("3.5"));
        assertThatThrownBy(() -> catalog.assess("water", "water.volume", null, volume(13)))
                .isInstanceOf(PluginFailedException.class)
                .hasMessageContaining("water 1.0.0 failed in form water.volume");
        assertThat(catalog.find("water").orElseThrow().failures()).isEqualTo(1);
    }

    @Test
    void aSwitchIsOnRecordAndSurvivesARestart() {
        arrive("k", "1.0.0", water("3.5"));
        assertThat(catalog.disable(ADMIN, "water", "升级评估标准").state()).isEqualTo(State.DISABLED);
        assertThatThrownBy(() -> catalog.assess("water", "water.volume", null, volume(1)))
                .isInstanceOf(PluginUnavailableException.class)
                .hasMessageContaining("升级评估标准");
        catalog = open();
        arrive("k2", "1.0.0", water("3.5"));
        assertThat(catalog.find("water").orElseThrow().state()).isEqualTo(State.DISABLED);
        assertThat(catalog.enable(ADMIN, "water", "标准已更新").state()).isEqualTo(State.ACTIVE);
        assertThat(catalog.journal(ADMIN, "water", 0, 10))
                .extracting(e -> e.type())
                .containsExactly("PluginDisabled", "PluginEnabled");
        assertThat(catalog.journal(ADMIN, "water", 0, 10)).allMatch(Chain::holds);
    }

    @Test
    void onlyAnAdministratorSwitchesAndOnlyWithAReason() {
        arrive("k", "1.0.0", water("3.5"));
        assertThatThrownBy(() -> catalog.disable(OFFICER, "water", "因为")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> catalog.disable(ADMIN, "water", " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> catalog.disable(ADMIN, "nobody", "因为")).isInstanceOf(NotFoundException.class);
        assertThat(catalog.find("water").orElseThrow().state()).isEqualTo(State.ACTIVE);
    }
}
