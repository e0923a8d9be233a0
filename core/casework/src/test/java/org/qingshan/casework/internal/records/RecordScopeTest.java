package org.qingshan.casework.internal.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Violation;
import org.qingshan.lifecycle.Computed;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;

class RecordScopeTest {
    private static final RecordScope SCOPE = new RecordScope();
    private static final ObjectMapper JSON = new ObjectMapper();

    public enum Water implements Labelled {
        RIVER("河流", "River"),
        LAKE("湖泊", "Lake");

        private final String zh;
        private final String en;

        Water(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    public record Plot(
            @Field(zh = "面积", en = "Area", unit = "hm²") @NotNull @Positive
            BigDecimal area,

            @Field(zh = "名称", en = "Name") @NotBlank String name) {}

    public record Sheet(
            @Field(zh = "水量", en = "Volume", unit = "m³", help = "以测流为准", helpEn = "As measured")
            @NotNull
            @Positive
            @DecimalMax("1000000")
            BigDecimal volume,

            @Field(zh = "水体", en = "Water body") @NotNull Water water,
            @Field(zh = "日期", en = "Day") @NotNull LocalDate on,
            @Field(zh = "次数", en = "Times") @Nullable Integer times,

            @Field(zh = "地块", en = "Plots") @NotEmpty @Size(max = 3)
            List<@Valid Plot> plots,

            @Field(zh = "补充", en = "More") @Valid @Nullable Plot more,

            @Field(zh = "说明", en = "Note", lines = 4) @Nullable
            String note,

            @Field(zh = "估算", en = "Estimate") @Computed @Nullable
            BigDecimal estimate) {
        public Sheet {
            plots = List.copyOf(plots);
        }

        @AssertTrue(message = "河流须填写次数 / a river needs its times")
        public boolean isComplete() {
            return water != Water.RIVER || times != null;
        }
    }

    @AfterAll
    static void close() {
        SCOPE.close();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Violation> problems(String text) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> SCOPE.bind(Sheet.class, json(text), "values."));
        return refused == null ? List.of() : refused.violations();
    }

    private static final String GOOD =
            "{'volume':12.5,'water':'LAKE','on':'2026-11-03','plots':[{'area':1,'name':'甲'}]}";

    @Test
    void aGoodObjectBecomesItsRecord() {
        Sheet sheet = SCOPE.bind(Sheet.class, json(GOOD), "values.");
        assertThat(sheet.volume()).isEqualByComparingTo("12.5");
        assertThat(sheet.plots()).hasSize(1);
        assertThat(sheet.more()).isNull();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInBothLanguages() {
        List<Violation> found = problems("{'volume':'many','water':'SEA','on':'3.11.2026','times':1.5,"
                + "'plots':[{'area':-1,'name':' '},{'name':'乙','colour':'red'}],'extra':1}");
        assertThat(found)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "values.volume",
                        "values.water",
                        "values.on",
                        "values.times",
                        "values.plots[0].area",
                        "values.plots[0].name",
                        "values.plots[1].area",
                        "values.plots[1].colour",
                        "values.extra");
        assertThat(found).allSatisfy(v -> {
            assertThat(v.zh()).isNotBlank();
            assertThat(v.en()).isNotBlank();
        });
        assertThat(found.stream().filter(v -> v.field().equals("values.plots[0].area")))
                .first()
                .satisfies(v -> assertThat(v.zh()).isEqualTo("必须是正数"))
                .satisfies(v -> assertThat(v.en()).isEqualTo("must be greater than 0"));
    }

    @Test
    void anEmptyObjectNamesEveryRequiredField() {
        assertThat(problems("{}"))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("values.volume", "values.water", "values.on", "values.plots");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(problems("[1,2]")).extracting(Violation::field).contains("values");
        assertThat(problems("null")).extracting(Violation::field).contains("values");
    }

    @Test
    void aMessageOfTheRecordsOwnIsSplitIntoItsLanguages() {
        assertThat(problems(GOOD.replace("LAKE", "RIVER"))).singleElement().satisfies(v -> {
            assertThat(v.field())
                    .as("a rule about several fields points at their record")
                    .isEqualTo("values");
            assertThat(v.zh()).isEqualTo("河流须填写次数");
            assertThat(v.en()).isEqualTo("a river needs its times");
        });
    }

    @Test
    void whatThePlatformFillsInMayNotBeSent() {
        assertThat(problems(GOOD.replace("'on'", "'estimate':5,'on'")))
                .singleElement()
                .satisfies(v -> assertThat(v.code()).isEqualTo("Computed"));
    }

    @Test
    void hugeNumbersAndNulCharactersAreRefused() {
        assertThat(problems(GOOD.replace("12.5", "1e999999")))
                .extracting(Violation::code)
                .containsExactly("Digits");
        assertThat(problems(GOOD.replace("'on'", "'note':'a\\u0000b','on'")))
                .extracting(Violation::code)
                .containsExactly("Characters");
    }

    @Test
    void anOptionalGroupLeftEmptyCountsAsAbsent() {
        assertThat(SCOPE.bind(Sheet.class, json(GOOD.replace("'on'", "'more':{'name':''},'on'")), "")
                        .more())
                .isNull();
        assertThat(problems(GOOD.replace("'on'", "'more':{'name':'丙'},'on'")))
                .extracting(Violation::field)
                .containsExactly("values.more.area");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Sheet sheet = SCOPE.bind(Sheet.class, json(GOOD), "");
        String text = Json.write(SCOPE.mapper(), sheet);
        assertThat(text).doesNotContain("complete").doesNotContain(" ");
        assertThat(Json.read(SCOPE.mapper(), text, Sheet.class)).isEqualTo(sheet);
    }

    @Test
    void theSchemaCarriesLabelsUnitsLimitsAndChoicesInOrder() {
        ObjectNode schema = SCOPE.schema(Sheet.class);
        assertThat(schema.path("x-order"))
                .extracting(JsonNode::asText)
                .containsExactly("volume", "water", "on", "times", "plots", "more", "note");
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("volume", "water", "on", "plots");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        JsonNode volume = schema.at("/properties/volume");
        assertThat(volume.path("title").asText()).isEqualTo("水量");
        assertThat(volume.at("/x-i18n/en/title").asText()).isEqualTo("Volume");
        assertThat(volume.path("x-unit").asText()).isEqualTo("m³");
        assertThat(volume.path("type").asText()).isEqualTo("number");
        assertThat(volume.path("exclusiveMinimum").asInt(-1)).isZero();
        assertThat(volume.path("maximum").asInt()).isEqualTo(1000000);
        assertThat(schema.at("/properties/water/oneOf/0/title").asText()).isEqualTo("河流");
        assertThat(schema.at("/properties/on/format").asText()).isEqualTo("date");
        assertThat(schema.at("/properties/plots/items/properties/area/title").asText())
                .isEqualTo("面积");
        assertThat(schema.at("/properties/plots/maxItems").asInt()).isEqualTo(3);
        assertThat(schema.at("/properties/note/x-widget").asText()).isEqualTo("textarea");
    }
}
