package org.qingshan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.rest.internal.http.Route;

class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path APPROVED = Path.of("src/test/resources/org/qingshan/rest/internal/openapi.approved.json");
    private static TestServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = new TestServer();
        document = server.get(null, "/openapi.json").json();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isValidOpenApi31() throws IOException {
        try (InputStream meta =
                Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("openapi-3.1-schema.json"))) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(meta);
            assertThat(schema.validate(document)).isEmpty();
        }
    }

    @Test
    void everySchemaInItIsAValidJsonSchema() {
        var meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.createObjectNode().put("$ref", "https://json-schema.org/draft/2020-12/schema"));
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> assertThat(meta.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(r -> references.add(r.asText()));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(document.at(r.substring(1)).isMissingNode())
                        .as(r)
                        .isFalse());
    }

    @Test
    void everyRouteAndEveryStepIsInIt() {
        for (Route route : server.api.routes()) {
            if (route.input().variants().isEmpty()) {
                assertThat(document.path("paths")
                                .path(route.template())
                                .has(route.method().toLowerCase(java.util.Locale.ROOT)))
                        .as(route.template())
                        .isTrue();
            }
            for (Route.Variant variant : route.input().variants()) {
                String path = route.template().replace("{step}", variant.value());
                assertThat(document.path("paths").path(path).has("post"))
                        .as(path)
                        .isTrue();
            }
        }
        assertThat(document.at("/components/schemas/CaseStep-hold-meeting/properties/on/format")
                        .asText())
                .isEqualTo("date");
        assertThat(document.at("/components/schemas").size()).isGreaterThan(CaseStep.values().length);
    }

    @Test
    void noTwoOperationsHaveOneName() {
        List<String> names = new ArrayList<>();
        document.findValues("operationId").forEach(n -> names.add(n.asText()));
        Set<String> different = new HashSet<>(names);
        assertThat(names).hasSameSizeAs(different).allMatch(n -> n.matches("[a-zA-Z]+"));
    }

    @Test
    void whatIsAnsweredFitsWhatIsWritten() {
        fits("/components/schemas/Case", "/cases/01k0case");
        fits("/components/schemas/Clue", "/clues/01k0clue");
        fits("/components/schemas/Session", "/session");
        fits("/components/schemas/Meta", "/meta");
        fits("/components/schemas/Problem", "/nothing");
        fits("/paths/~1departments/get/responses/200/content/application~1json/schema", "/departments");
        fits("/paths/~1cases/get/responses/200/content/application~1json/schema", "/cases");
        fits("/paths/~1inbox/get/responses/200/content/application~1json/schema", "/inbox");
        fits("/paths/~1rules/get/responses/200/content/application~1json/schema", "/rules");
        fits("/paths/~1intakes/get/responses/200/content/application~1json/schema", "/intakes");
    }

    private static void fits(String pointer, String path) {
        var schema = JSON.createObjectNode().put("$ref", "#" + pointer);
        schema.setAll((com.fasterxml.jackson.databind.node.ObjectNode) document.deepCopy());
        schema.put("$ref", "#" + pointer);
        var compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        JsonNode answer = server.get(FakeAccounts.OFFICER, path).json();
        assertThat(compiled.validate(answer)).as(path).isEmpty();
    }

    /** A change of the interface is a change of this file, to be looked at; {@code -Dapprove} writes it anew. */
    @Test
    void isAsApproved() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        String text = JSON.writer(printer).writeValueAsString(document) + "\n";
        if (System.getProperty("approve") != null) {
            Files.writeString(APPROVED, text);
        }
        assertThat(text).isEqualTo(Files.readString(APPROVED));
    }
}
