package org.qingshan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.internal.plugin.CoefficientTable;
import org.qingshan.casework.internal.plugin.Plugin;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.assessment.Term;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;
import org.qingshan.sdk.restoration.RestorationPlan.Milestone;

/**
 * What every plugin keeps to, checked by the platform's own code so that a test and the container say the same. A plugin's
 * test extends it and answers one method.
 *
 * <p>Beside the plugin's class in {@code src/test/resources} lie examples, one file for each thing the plugin brings:
 * {@code <source id>.csv}, {@code .xlsx} or {@code .geojson} with clues that are all accepted, and {@code <form id>.json} and
 * {@code <option id>.json} with an object, or a list of objects, as filled in by an officer. Together the examples use every
 * row of the plugin's coefficients. The plugin's {@code README.md} names every id.
 */
public abstract class PluginContract {
    /** A new instance of the plugin. */
    protected abstract DepartmentPlugin plugin();

    @Test
    public void itIsTakenInByThePlatform() {
        try (RecordScope scope = new RecordScope()) {
            Plugin taken = new Plugin(plugin(), scope, Path::of);
            assertEquals(plugin().department(), taken.department());
            assertTrue(
                    taken.forms().size()
                                    + taken.options().size()
                                    + taken.sources().size()
                            > 0,
                    "it brings nothing at all");
        }
    }

    @Test
    public void itsClassCanBeMadeByTheContainer() throws NoSuchMethodException {
        Class<?> type = plugin().getClass();
        assertTrue(Modifier.isPublic(type.getModifiers()), type + " must be public");
        assertTrue(Modifier.isPublic(type.getConstructor().getModifiers()), type + " needs a public constructor");
    }

    @Test
    public void itDependsOnTheSdkOnly() {
        assertEquals(
                List.of(),
                Imports.forbidden(plugin().getClass()),
                "a plugin may use java.*, the SDK and jakarta.validation");
    }

    @Test
    public void everythingAPersonSeesIsLabelledInBothLanguagesAndEitherRequiredOrNullable() {
        DepartmentPlugin plugin = plugin();
        List<String> problems = new ArrayList<>();
        Department department = plugin.department();
        problems.addAll(Records.problemsOf("department", department.zh(), department.en()));
        for (Class<? extends AssessmentForm> type : plugin.assessmentForms()) {
            Form form = type.getAnnotation(Form.class);
            problems.addAll(Records.problemsOf(form.id(), form.zh(), form.en()));
            if (form.validity().isEmpty() != form.validityEn().isEmpty()) {
                problems.add(form.id() + " states its validity in one language only");
            }
            if (form.standard().isBlank()) {
                problems.add(form.id() + " names no standard");
            }
            problems.addAll(Records.problemsOf(type));
        }
        for (RestorationOption<?> option : plugin.restorationOptions()) {
            problems.addAll(Records.problemsOf(option.id(), option.zh(), option.en()));
            problems.addAll(Records.problemsOf(option.input()));
        }
        for (ClueSource source : plugin.clueSources()) {
            problems.addAll(Records.problemsOf(source.id(), source.zh(), source.en()));
            problems.addAll(Records.problemsOf(source.row()));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    public void everyFormAndOptionNamesItsVersionInThreeNumbers() {
        Stream.concat(
                        plugin().assessmentForms().stream()
                                .map(t -> t.getAnnotation(Form.class).version()),
                        plugin().restorationOptions().stream().map(RestorationOption::version))
                .forEach(version -> assertTrue(version.matches("\\d+\\.\\d+\\.\\d+"), version));
    }

    @Test
    public void everySchemaShowsWhatTheRecordHasInItsOrder() {
        try (RecordScope scope = new RecordScope()) {
            Stream.concat(
                            plugin().assessmentForms().stream(),
                            plugin().restorationOptions().stream().map(RestorationOption::input))
                    .forEach(type -> {
                        List<String> components = Arrays.stream(type.getRecordComponents())
                                .map(c -> c.getName())
                                .toList();
                        List<String> properties = new ArrayList<>();
                        scope.schema(type).get("properties").fieldNames().forEachRemaining(properties::add);
                        assertEquals(components, properties, type.getName());
                    });
        }
    }

    @Test
    public void itsCoefficientsAreWellFormed() {
        List<Coefficient> rows = table();
        List<String> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Coefficient row : rows) {
            problems.addAll(Records.problemsOf("coefficient " + row.code(), row.zh(), row.en()));
            if (!row.code().matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*")) {
                problems.add("coefficient code " + row.code() + " must be lower case with dots and hyphens");
            }
            if (!known.add(row.code() + " " + row.inForce())) {
                problems.add("coefficient " + row.code() + " is there twice for the same day");
            }
            if (row.value() != null && row.inForce().equals(LocalDate.EPOCH)) {
                problems.add("coefficient " + row.code() + " has a value, but not the day it came into force");
            }
            if (row.source().isBlank()) {
                problems.add("coefficient " + row.code() + " names no source; write 待确认 where there is none yet");
            }
        }
        assertEquals(List.of(), problems);
    }

    private List<Coefficient> table() {
        try {
            return CoefficientTable.of(plugin().coefficients()).rows();
        } catch (InvalidInputException e) {
            throw new AssertionError("coefficients.csv: " + e.violations(), e);
        }
    }

    @Test
    public void everyExampleIsAcceptedAndWorkedOutTheSameTwice() {
        Recorded coefficients = new Recorded(Bench.of(plugin()).lookUps());
        eachForm((where, form) -> {
            DamageEstimate estimate = form.estimate(coefficients);
            assertEquals(estimate, form.estimate(coefficients), where + " must answer the same for the same");
            for (Line line : estimate.lines()) {
                assertTrue(line.low().compareTo(line.high()) <= 0, where + ": " + line);
                assertEquals(2, line.low().scale(), where + ": " + line);
                assertTrue(!line.working().isEmpty(), where + " keeps its working");
            }
        });
    }

    @Test
    public void everyExampleOfAnOptionIsPlannedWithMilestonesInOrder() {
        Recorded coefficients = new Recorded(Bench.of(plugin()).lookUps());
        DamageEstimate damage = damage();
        eachOption((where, input) -> {
            assertTrue(input.option().fits(damage), where + " does not fit damage under every head");
            RestorationPlan plan = input.plan(damage, coefficients);
            assertEquals(plan, input.plan(damage, coefficients), where + " must answer the same for the same");
            List<LocalDate> due =
                    plan.milestones().stream().map(Milestone::dueOn).toList();
            assertEquals(due.stream().sorted().toList(), due, where + ": milestones must be in order of their dates");
        });
    }

    @Test
    public void theExamplesUseEveryCoefficientOfTheTable() {
        Recorded coefficients = new Recorded(Bench.of(plugin()).lookUps());
        eachForm((where, form) -> form.estimate(coefficients));
        eachOption((where, input) -> input.plan(damage(), coefficients));
        Set<String> codes =
                new TreeSet<>(table().stream().map(Coefficient::code).toList());
        assertEquals(codes, new TreeSet<>(coefficients.codes()), "used by the examples");
    }

    @Test
    public void everyExampleFileOfCluesIsReadWithoutARefusal() {
        for (ClueSource source : plugin().clueSources()) {
            ClueExamples.check(source, resource(source.id() + ClueExamples.suffix(source)));
        }
    }

    @Test
    public void itsReadmeNamesEverythingItBrings() throws IOException {
        Path file = Path.of("README.md");
        assertTrue(Files.exists(file), "the plugin has no README.md");
        String readme = Files.readString(file);
        Stream.of(
                        plugin().assessmentForms().stream()
                                .map(t -> t.getAnnotation(Form.class).id()),
                        plugin().restorationOptions().stream().map(RestorationOption::id),
                        plugin().clueSources().stream().map(ClueSource::id),
                        table().stream().map(Coefficient::code))
                .flatMap(names -> names)
                .forEach(name ->
                        assertTrue(readme.contains("`" + name + "`"), "README.md does not name `" + name + "`"));
    }

    /** 100 000 yuan under each head that an option can make good. */
    private static DamageEstimate damage() {
        return new DamageEstimate(Stream.of(
                        DamageHead.INTERIM_LOSS, DamageHead.PERMANENT_LOSS, DamageHead.RESTORATION_COST)
                .map(head -> Line.of(head, head.zh(), head.en(), Term.of("额", "Amount", new BigDecimal("100000"), "元")))
                .toList());
    }

    private void eachForm(BiConsumer<String, AssessmentForm> use) {
        for (Class<? extends AssessmentForm> type : plugin().assessmentForms()) {
            String id = type.getAnnotation(Form.class).id();
            int number = 1;
            for (JsonNode example : examples(id)) {
                String where = id + ".json example " + number++;
                use.accept(where, bind(where, type, example));
            }
        }
    }

    /** An option with one of its examples. */
    private record Filled<I extends Record>(RestorationOption<I> option, I input) {
        RestorationPlan plan(DamageEstimate damage, Recorded coefficients) {
            return option.plan(input, damage, coefficients);
        }

        static <I extends Record> Filled<I> of(String where, RestorationOption<I> option, JsonNode example) {
            return new Filled<>(option, bind(where, option.input(), example));
        }
    }

    private void eachOption(BiConsumer<String, Filled<?>> use) {
        for (RestorationOption<?> option : plugin().restorationOptions()) {
            int number = 1;
            for (JsonNode example : examples(option.id())) {
                String where = option.id() + ".json example " + number++;
                use.accept(where, Filled.of(where, option, example));
            }
        }
    }

    private static <T> T bind(String where, Class<T> type, JsonNode example) {
        try {
            return Bench.bind(type, example);
        } catch (InvalidInputException e) {
            return fail(where + " is refused: " + e.violations());
        }
    }

    private List<JsonNode> examples(String id) {
        try (InputStream in = resource(id + ".json").openStream()) {
            JsonNode json = Bench.json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<JsonNode> examples = new ArrayList<>();
            if (json.isArray()) {
                json.forEach(examples::add);
            } else {
                examples.add(json);
            }
            assertTrue(!examples.isEmpty(), id + ".json has no example");
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL resource(String name) {
        Class<?> type = plugin().getClass();
        URL found = type.getResource(name);
        assertNotNull(
                found,
                () -> "there is no example src/test/resources/"
                        + type.getPackageName().replace('.', '/') + "/" + name);
        return found;
    }
}
