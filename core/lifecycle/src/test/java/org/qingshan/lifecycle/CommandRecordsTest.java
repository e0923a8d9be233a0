package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;

/** Whatever can be filled in has a name on the screen. */
class CommandRecordsTest {
    @Test
    void everyComponentIsLabelledOrComputed() {
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean labelled = declares(record, component, Field.class);
                boolean computed = declares(record, component, Computed.class);
                assertThat(labelled ^ computed)
                        .as("%s.%s", record.getSimpleName(), component.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void everyChoiceHasANameOnTheScreen() {
        records().stream()
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .flatMap(component -> classes(component.getGenericType()))
                .filter(Class::isEnum)
                .forEach(type -> assertThat(Labelled.class).isAssignableFrom(type));
    }

    @Test
    void noTwoFieldsOfARecordLookTheSame() {
        for (Class<?> record : records()) {
            assertThat(Arrays.stream(record.getDeclaredFields())
                            .flatMap(f -> Stream.ofNullable(f.getAnnotation(Field.class)))
                            .map(Field::zh))
                    .as(record.getSimpleName())
                    .doesNotHaveDuplicates();
        }
    }

    /** The commands, and the records of ours inside them. */
    private static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Stream.concat(Stream.of(CaseStep.values()), Stream.of(ClueStep.values()))
                .forEach(step -> collect(step.command(), found));
        return found;
    }

    private static void collect(Class<?> record, Set<Class<?>> found) {
        if (found.add(record)) {
            Arrays.stream(record.getRecordComponents())
                    .flatMap(component -> classes(component.getGenericType()))
                    .filter(type -> type.isRecord() && type.getName().startsWith("org.qingshan.lifecycle"))
                    .forEach(type -> collect(type, found));
        }
    }

    private static Stream<Class<?>> classes(Type type) {
        return type instanceof Class<?> plain
                ? Stream.of(plain)
                : type instanceof ParameterizedType of
                        ? Arrays.stream(of.getActualTypeArguments()).flatMap(CommandRecordsTest::classes)
                        : Stream.empty();
    }

    private static boolean declares(
            Class<?> record, RecordComponent component, Class<? extends java.lang.annotation.Annotation> annotation) {
        try {
            return record.getDeclaredField(component.getName()).isAnnotationPresent(annotation);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
