package org.qingshan.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.casework.Violation;

/** The one JSON mapper, and the one way a body becomes a tree: strict in form, and free of what no record could mean. */
public final class Json {
    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_DIGITS = 34;
    private static final int LARGEST_EXPONENT = 30;

    /** Amounts in plain decimal, dates as text, records by their components only. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(1_000)
                            .maxStringLength(Requests.LARGEST_JSON)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    static ObjectNode object(byte[] body) {
        String text = Text.utf8(ByteBuffer.wrap(body))
                .orElseThrow(() ->
                        Problem.of(ProblemCode.MALFORMED_JSON, "正文不是有效的 UTF-8 文字", "The body is not valid UTF-8 text"));
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw Problem.of(
                    ProblemCode.MALFORMED_JSON, "缺少正文，请发送一个 JSON 对象", "The body is missing; send a JSON object");
        }
        JsonNode tree = tree(text);
        if (!(tree instanceof ObjectNode object)) {
            throw Problem.invalid(List.of(new Violation("", "Type", "正文应为一个对象 {…}", "the body must be an object {…}")));
        }
        List<Violation> problems = new ArrayList<>();
        vet(object, "", problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return object;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw Problem.of(
                    ProblemCode.MALFORMED_JSON,
                    "JSON 嵌套过深（最多 " + DEEPEST + " 层），或数字、名称过长",
                    "The JSON is nested too deeply (at most " + DEEPEST + " levels), or a number or name is too long");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw Problem.of(
                    ProblemCode.MALFORMED_JSON,
                    "JSON 第 " + line + " 行第 " + column + " 列有误，请检查引号、逗号、括号和重复的名称",
                    "The JSON is wrong at line " + line + ", column " + column
                            + "; look for quotes, commas, brackets and repeated names");
        }
    }

    /** Finds what is valid JSON and yet would break behind the door: control characters, and numbers without end. */
    private static void vet(JsonNode node, String path, List<Violation> problems) {
        if (problems.size() >= 100) {
            return;
        }
        if (node.isTextual() && !Text.isClean(node.textValue())) {
            problems.add(new Violation(path, "Characters", "含有不允许的控制字符", "contains control characters"));
        } else if (node.isNumber() && !isSensible(node)) {
            problems.add(new Violation(path, "Digits", "数字过大或小数位过多", "is too large or has too many digits"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                vet(node.get(i), path + "[" + i + "]", problems);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String at = (path.isEmpty() ? "" : path + ".") + Text.shown(field.getKey());
                if (!Text.isClean(field.getKey())) {
                    problems.add(new Violation(at, "Characters", "名称含有控制字符", "the name contains control characters"));
                }
                vet(field.getValue(), at, problems);
            }
        }
    }

    private static boolean isSensible(JsonNode number) {
        if ((number.isFloat() || number.isDouble()) && !Double.isFinite(number.doubleValue())) {
            return false;
        }
        BigDecimal value = number.decimalValue();
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= LARGEST_EXPONENT;
    }
}
