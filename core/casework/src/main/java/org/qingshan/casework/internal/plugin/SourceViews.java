package org.qingshan.casework.internal.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.qingshan.casework.PluginCatalog.SourceView;
import org.qingshan.casework.PluginCatalog.SourceView.Column;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.clue.ClueSource;

/** Describes a clue source for people: its folder and its columns, read from the schema of its row. */
final class SourceViews {
    private SourceViews() {}

    static SourceView of(String department, ClueSource source, Path folder, ObjectNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        List<Column> columns = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String zh = field.path("title").asText(property.getKey());
            String en = field.path("x-i18n").path("en").path("title").asText(property.getKey());
            columns.add(new Column(
                    property.getKey(), new Label(zh, en), required.contains(property.getKey()), type(field)));
        });
        return new SourceView(
                department,
                source.id(),
                source.label(),
                source.channel().name(),
                source.format(),
                folder.toString(),
                columns);
    }

    private static String type(JsonNode field) {
        if (field.has("oneOf")) {
            return String.join(
                    "/",
                    StreamSupport.stream(field.get("oneOf").spliterator(), false)
                            .map(choice -> choice.path("title").asText())
                            .toList());
        }
        if (field.path("format").asText().equals("date")) {
            return "date";
        }
        return switch (field.path("type").asText()) {
            case "number", "integer" -> "number";
            case "boolean" -> "是/否";
            case "object" -> "geometry";
            default -> "text";
        };
    }
}
