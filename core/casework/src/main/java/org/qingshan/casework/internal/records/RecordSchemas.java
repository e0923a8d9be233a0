package org.qingshan.casework.internal.records;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;

/**
 * JSON Schema of records: labels, units and help from {@link Field}, limits from the constraints, choices with their labels.
 * English stands beside the Chinese in {@code x-i18n}.
 */
final class RecordSchemas {
    private final SchemaGenerator generator;
    /** A generator is not made for several threads at once. */
    private final ReentrantLock one = new ReentrantLock();

    RecordSchemas(ObjectMapper mapper) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
        builder.forFields()
                .withIgnoreCheck(field -> field.getAnnotation(Computed.class) != null)
                .withTitleResolver(field -> {
                    Field label = label(field);
                    return label == null ? null : label.zh();
                })
                .withDescriptionResolver(field -> {
                    Field label = label(field);
                    return label == null || label.help().isEmpty() ? null : label.help();
                })
                .withInstanceAttributeOverride(RecordSchemas::describe);
        builder.forTypesInGeneral().withPropertySorter((a, b) -> 0).withCustomDefinitionProvider(RecordSchemas::custom);
        generator = new SchemaGenerator(builder.build());
    }

    ObjectNode of(Class<?> type) {
        one.lock();
        try {
            ObjectNode schema = generator.generateSchema(type);
            ArrayNode order = schema.putArray("x-order");
            if (schema.get("properties") instanceof ObjectNode properties) {
                properties.fieldNames().forEachRemaining(order::add);
            }
            return schema;
        } finally {
            one.unlock();
        }
    }

    private static @Nullable Field label(FieldScope field) {
        return field.isFakeContainerItemScope() ? null : field.getAnnotation(Field.class);
    }

    private static void describe(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
        Field label = label(field);
        if (label == null) {
            return;
        }
        ObjectNode english = node.putObject("x-i18n").putObject("en").put("title", label.en());
        if (!label.helpEn().isEmpty()) {
            english.put("description", label.helpEn());
        }
        if (!label.unit().isEmpty()) {
            node.put("x-unit", label.unit());
        }
        if (label.lines() > 1) {
            node.put("x-lines", label.lines());
            node.put("x-widget", "textarea");
        }
        if (label.unit().equals("元")) {
            node.put("x-widget", "money");
        }
        Widget widget = field.getAnnotation(Widget.class);
        if (widget != null) {
            node.put("x-widget", widget.value());
        }
    }

    private static @Nullable CustomDefinition custom(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (erased.isEnum()) {
            return choices(erased, context);
        }
        if (erased == java.time.LocalDate.class) {
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            return inline(node.put("type", "string").put("format", "date"));
        }
        if (Map.class.isAssignableFrom(erased)) {
            return inline(context.getGeneratorConfig().createObjectNode().put("type", "object"));
        }
        return null;
    }

    private static CustomDefinition choices(Class<?> type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "string");
        ArrayNode choices = node.putArray("oneOf");
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            ObjectNode choice = choices.addObject().put("const", name);
            if (constant instanceof Labelled labelled) {
                choice.put("title", labelled.zh());
                choice.putObject("x-i18n").putObject("en").put("title", labelled.en());
            } else {
                choice.put("title", name);
            }
        }
        return inline(node);
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }
}
