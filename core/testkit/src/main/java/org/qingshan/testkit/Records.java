package org.qingshan.testkit;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;

/** Finds what a person filling in a record, or everything in it, would miss: labels, languages, whether it is required. */
final class Records {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<Class<?>> SIMPLE = Set.of(
            String.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            BigDecimal.class,
            Boolean.class,
            boolean.class,
            LocalDate.class);
    private final List<String> problems = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Records() {}

    static List<String> problemsOf(Class<?> record) {
        Records records = new Records();
        records.record(record);
        return records.problems;
    }

    /** Whether a label says something in each of the two languages. */
    static List<String> problemsOf(String where, String zh, String en) {
        List<String> problems = new ArrayList<>();
        if (!HAN.matcher(zh).find()) {
            problems.add(where + " lacks a Chinese label: “" + zh + "”");
        }
        if (en.isBlank() || HAN.matcher(en).find()) {
            problems.add(where + " lacks an English label: “" + en + "”");
        }
        return problems;
    }

    private void record(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            component(type, component);
        }
        for (Method method : type.getDeclaredMethods()) {
            messages(type.getSimpleName() + "." + method.getName() + "()", method);
        }
    }

    private void component(Class<?> owner, RecordComponent component) {
        String where = owner.getSimpleName() + "." + component.getName();
        java.lang.reflect.Field field;
        try {
            field = owner.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
        Field label = field.getAnnotation(Field.class);
        if (label == null) {
            problems.add(where + " has no @Field");
        } else {
            problems.addAll(problemsOf(where, label.zh(), label.en()));
            if (label.help().isEmpty() != label.helpEn().isEmpty()) {
                problems.add(where + " has its help in one language only");
            }
        }
        messages(where, field);
        boolean required = component.getType().isPrimitive()
                || field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean list = Collection.class.isAssignableFrom(component.getType());
        if (!list && required == nullable) {
            problems.add(where + " must be either required (@NotNull, @NotBlank, @NotEmpty) or @Nullable");
        }
        if (list && nullable) {
            problems.add(where + " is a list, which is empty and never null");
        }
        type(where, component.getGenericType(), component.getAnnotatedType(), field);
    }

    private void type(String where, Type generic, AnnotatedType annotated, @Nullable AnnotatedElement field) {
        if (generic instanceof ParameterizedType list && list.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            type(where + "[]", list.getActualTypeArguments()[0], element, element);
            return;
        }
        if (!(generic instanceof Class<?> type)) {
            problems.add(where + " is of a type that cannot be filled in: " + generic);
            return;
        }
        if (type.isRecord()) {
            if (field == null || !field.isAnnotationPresent(jakarta.validation.Valid.class)) {
                problems.add(where + " is a record without @Valid: it would not be checked");
            }
            record(type);
        } else if (type.isEnum()) {
            choices(where, type);
        } else if (!SIMPLE.contains(type)) {
            problems.add(where + " is of a type that cannot be filled in: " + type.getName());
        }
    }

    private void choices(String where, Class<?> type) {
        if (!Labelled.class.isAssignableFrom(type)) {
            problems.add(where + ": " + type.getSimpleName() + " must implement Labelled");
            return;
        }
        for (Object constant : type.getEnumConstants()) {
            Labelled labelled = (Labelled) constant;
            problems.addAll(problemsOf(type.getSimpleName() + "." + constant, labelled.zh(), labelled.en()));
        }
    }

    /** A constraint's own text must be readable in both languages. */
    private void messages(String where, AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (!annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                continue;
            }
            String message;
            try {
                message = String.valueOf(
                        annotation.annotationType().getMethod("message").invoke(annotation));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            if (!message.startsWith("{jakarta.validation.")) {
                String[] parts = message.split(" / ", 2);
                problems.addAll(problemsOf(where + " message", parts[0], parts.length > 1 ? parts[1] : ""));
            }
        }
    }
}
