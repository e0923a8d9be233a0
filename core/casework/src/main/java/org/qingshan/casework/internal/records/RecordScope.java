package org.qingshan.casework.internal.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Violation;
import org.qingshan.casework.internal.Today;

/**
 * Schema, binding and validation of one owner's records: the platform's steps, or one version of one plugin. Everything
 * that remembers classes lives in here and goes with {@link #close()}, so that a plugin that leaves can be collected.
 * Thread-safe.
 */
public final class RecordScope implements AutoCloseable {
    private final ObjectMapper mapper = Json.mapper();
    private final RecordSchemas schemas = new RecordSchemas(mapper);
    private final Map<Class<?>, ObjectNode> known = new ConcurrentHashMap<>();
    private final Shapes shapes = new Shapes();
    private final ValidatorFactory factory;
    private final Validator validator;

    public RecordScope() {
        factory = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .clockProvider(() -> Clock.system(Today.ZONE))
                .externalClassLoader(HibernateValidator.class.getClassLoader())
                .messageInterpolator(new BilingualMessages(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), Locale.ENGLISH, c -> Locale.ENGLISH, false)))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    /** JSON Schema 2020-12 of a record; a copy the caller may change. */
    public ObjectNode schema(Class<?> type) {
        return known.computeIfAbsent(type, schemas::of).deepCopy();
    }

    /**
     * The record that a JSON object stands for.
     *
     * @param prefix put before each path that is reported, such as {@code values.}; may be empty
     * @throws InvalidInputException with everything that is wrong with it
     */
    public <T> T bind(Class<T> type, JsonNode json, String prefix) {
        Reading reading = new Reading(shapes, prefix);
        JsonNode clean = reading.record(type, json);
        List<Violation> problems = new ArrayList<>(reading.problems());
        T bean;
        try {
            bean = mapper.treeToValue(clean, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            if (problems.isEmpty()) {
                problems.add(new Violation(
                        strip(prefix),
                        "Malformed",
                        "内容无法读取：" + e.getOriginalMessage(),
                        "cannot be read: " + e.getOriginalMessage()));
            }
            throw new InvalidInputException(problems);
        }
        for (Violation violation : validate(bean, prefix)) {
            if (problems.stream().noneMatch(p -> p.field().equals(violation.field()))) {
                problems.add(violation);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return bean;
    }

    /** What Bean Validation finds wrong with a bean, ordered by path. */
    public List<Violation> validate(Object bean, String prefix) {
        return validator.validate(bean).stream()
                .map(v -> BilingualMessages.violation(
                        prefix(prefix, path(v)),
                        v.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        v.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    /** Where to mend it: a rule about several components, written as a method of the record, points at the record. */
    private static String path(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        Object owner = violation.getLeafBean();
        boolean component = owner == null
                || !owner.getClass().isRecord()
                || leaf.contains("[")
                || Arrays.stream(owner.getClass().getRecordComponents())
                        .anyMatch(c -> c.getName().equals(leaf));
        return component ? path : path.substring(0, Math.max(0, path.length() - leaf.length() - 1));
    }

    private static String prefix(String prefix, String path) {
        return path.isEmpty() ? strip(prefix) : prefix + path;
    }

    public ObjectMapper mapper() {
        return mapper;
    }

    @Override
    public void close() {
        factory.close();
        known.clear();
        shapes.forget();
        // Jackson's default TypeFactory keeps classes in a static cache
        mapper.getTypeFactory().clearCache();
        TypeFactory.defaultInstance().clearCache();
    }

    private static String strip(String prefix) {
        return prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }
}
