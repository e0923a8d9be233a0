package org.qingshan.casework.internal.tables;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.clue.GeoPoint;

/** The features of an RFC 7946 FeatureCollection: properties become cells, the geometry one point. */
public final class GeoJsonRows implements RowStream {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> DATUM_PROPERTIES = Set.of("坐标系", "坐标系统", "datum", "crs");
    private static final int MOST_NAMES = 1000;
    private final JsonParser json;
    private final String datum;
    private final Set<String> names = new LinkedHashSet<>();
    private int number;
    private @Nullable RawRow ahead;

    public GeoJsonRows(Path file) {
        try {
            datum = collection(file);
            json = JSON.createParser(TextFile.open(file));
            try {
                json.nextToken();
                while (!"features".equals(json.nextFieldName())) {
                    json.nextToken();
                    json.skipChildren();
                }
                json.nextToken();
            } catch (IOException e) {
                close();
                throw e;
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Reads the file once to its end, so that nothing is taken from one that breaks off, and learns the datum. */
    private static String collection(Path file) throws IOException {
        String type = "";
        String crs = "";
        boolean features = false;
        try (Reader text = TextFile.open(file);
                JsonParser json = JSON.createParser(text)) {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw new UnreadableFileException("文件是空的", "the file is empty");
            }
            if (first != JsonToken.START_OBJECT) {
                throw notACollection("JSON " + first.name().toLowerCase(Locale.ROOT));
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                    type = json.getText();
                } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
                    crs = crs(json);
                } else if (name.equals("features")) {
                    if (features || value != JsonToken.START_ARRAY) {
                        throw notACollection("features: " + value.name().toLowerCase(Locale.ROOT));
                    }
                    features = true;
                    json.skipChildren();
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw notACollection("JSON …" + json.currentToken().name().toLowerCase(Locale.ROOT));
            }
        }
        if (!type.equals("FeatureCollection") || !features) {
            throw notACollection(type.isEmpty() ? "JSON" : type);
        }
        return crs.isEmpty() ? GeoPoint.UNSTATED : datum(crs);
    }

    private static UnreadableFileException notACollection(String found) {
        String shown = Texts.oneLine(found);
        return new UnreadableFileException(
                "应为 GeoJSON 的 FeatureCollection，实际是 " + shown, "expected a GeoJSON FeatureCollection, found " + shown);
    }

    /** The name inside of a crs member, as GeoJSON of 2008 had it; empty when it has none. */
    private static String crs(JsonParser json) throws IOException {
        String found = "";
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                return found;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                found = json.getText();
            }
        }
        return found;
    }

    private static String datum(String crs) {
        String name = crs.strip().toUpperCase(Locale.ROOT);
        if (name.endsWith("4490")) {
            return "CGCS2000";
        }
        return name.endsWith("4326") || name.endsWith("CRS84") ? "WGS-84" : Texts.oneLine(crs);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            try {
                ahead = read();
            } catch (IOException e) {
                throw broken(e);
            }
        }
        return ahead != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        RawRow row = ahead;
        ahead = null;
        return row;
    }

    private @Nullable RawRow read() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            return null;
        }
        number++;
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new RawRow(number, Map.of(), null, new Label("不是一个要素（Feature）", "is no Feature"));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        String id = null;
        Geometry geometry = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                readProperties(cells);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry = Geometry.read(json);
            } else if (name.equals("id") && value.isScalarValue()) {
                id = json.getText();
            } else {
                json.skipChildren();
            }
        }
        if (id != null) {
            cells.putIfAbsent("id", id);
        }
        if (names.size() < MOST_NAMES) {
            names.addAll(cells.keySet());
        }
        return row(cells, geometry);
    }

    private void readProperties(Map<String, String> cells) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
                cells.put(name, value == JsonToken.START_ARRAY ? "[…]" : "{…}");
            } else {
                cells.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
            }
        }
    }

    private RawRow row(Map<String, String> cells, @Nullable Geometry geometry) {
        if (geometry == null) {
            return new RawRow(number, cells, null, null);
        }
        if (!geometry.isSound()) {
            return new RawRow(
                    number,
                    cells,
                    null,
                    new Label("几何图形（geometry）无效或没有坐标", "the geometry is not valid or has no coordinates"));
        }
        String given = cells.entrySet().stream()
                .filter(cell -> DATUM_PROPERTIES.contains(cell.getKey().strip().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Texts::oneLine)
                .orElse(datum);
        return new RawRow(number, cells, new GeoPoint(degrees(geometry.x()), degrees(geometry.y()), given), null);
    }

    /** Eight decimals are a millimetre. */
    private static BigDecimal degrees(double value) {
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(8, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static RuntimeException broken(IOException e) {
        if (e instanceof JacksonException problem) {
            long line =
                    problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
            long column =
                    problem.getLocation() == null ? 1 : problem.getLocation().getColumnNr();
            String words = Texts.oneLine(problem.getOriginalMessage());
            return new UnreadableFileException(
                    "第 %d 行第 %d 个字符处 JSON 有误或不完整：%s".formatted(line, column, words),
                    "JSON is broken or breaks off at line %d, character %d: %s".formatted(line, column, words));
        }
        return new UncheckedIOException(e);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
