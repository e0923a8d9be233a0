package org.qingshan.casework.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.qingshan.casework.internal.tables.Tables.all;
import static org.qingshan.casework.internal.tables.Tables.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.sdk.clue.GeoPoint;

class GeoJsonRowsTest {
    @TempDir
    Path folder;

    private List<RawRow> read(String json) {
        return all(new GeoJsonRows(file(folder, "x.geojson", json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"编号\":\"A1\"},\"geometry\":" + geometry + "}";
    }

    private GeoPoint point(String geometry) {
        RawRow row = read(collection(feature(geometry))).get(0);
        assertThat(row.flaw()).isNull();
        assertThat(row.geometry()).isNotNull();
        return row.geometry();
    }

    private void assertPoint(String geometry, double longitude, double latitude) {
        GeoPoint point = point(geometry);
        assertThat(point.longitude().doubleValue()).isCloseTo(longitude, within(1e-7));
        assertThat(point.latitude().doubleValue()).isCloseTo(latitude, within(1e-7));
    }

    private UnreadableFileException refusal(String json) {
        UnreadableFileException[] caught = new UnreadableFileException[1];
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }

    @Test
    void propertiesBecomeCellsOfTheirText() {
        RawRow row = read(collection(
                        "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"编号\":\"A1\",\"面积\":12.50,\"毁林\":true,"
                                + "\"备注\":null,\"表\":[1,[2]],\"组\":{\"a\":1}},\"geometry\":null}"))
                .get(0);

        assertThat(row.cells())
                .containsEntry("编号", "A1")
                .containsEntry("面积", "12.50")
                .containsEntry("毁林", "true")
                .containsEntry("备注", "")
                .containsEntry("表", "[…]")
                .containsEntry("组", "{…}")
                .containsEntry("id", "7");
        assertThat(row.geometry()).isNull();
        assertThat(row.flaw()).isNull();
    }

    @Test
    void featuresAreNumberedFromOne() {
        assertThat(read(collection(feature("null"), feature("null"), feature("null"))))
                .extracting(RawRow::line)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aPointIsTakenAsItIsWithoutItsAltitude() {
        GeoPoint point = point("{\"type\":\"Point\",\"coordinates\":[108.366543,22.817002,78.5]}");

        assertThat(point.longitude()).isEqualByComparingTo("108.366543");
        assertThat(point.latitude()).isEqualByComparingTo("22.817002");
        assertThat(point.datum()).isEqualTo(GeoPoint.UNSTATED);
    }

    @Test
    void aPolygonGivesTheCentroidOfItsOuterRing() {
        String square = "[[108,22],[110,22],[110,24],[108,24],[108,22]]";
        String hole = "[[108.1,22.1],[108.2,22.1],[108.2,22.2],[108.1,22.2],[108.1,22.1]]";

        assertPoint("{\"type\":\"Polygon\",\"coordinates\":[" + square + "," + hole + "]}", 109, 23);
    }

    @Test
    void theCentroidIsThatOfTheAreaAndNotOfTheCorners() {
        // an L: many corners on one side do not pull it there
        String l = "[[0,0],[3,0],[3,1],[1,1],[1,3],[0,3],[0,0]]";

        assertPoint("{\"type\":\"Polygon\",\"coordinates\":[" + l + "]}", 1.1, 1.1);
    }

    @Test
    void aSmallRingFarFromTheOriginKeepsItsDigits() {
        String ring = "[[108.36654300,22.81700200],[108.36654310,22.81700200],[108.36654310,22.81700210],"
                + "[108.36654300,22.81700210],[108.36654300,22.81700200]]";

        assertPoint("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}", 108.36654305, 22.81700205);
    }

    @Test
    void theLargestOfSeveralPolygonsCountsWhicheverWayItTurns() {
        String small = "[[[100,20],[101,20],[101,21],[100,21],[100,20]]]";
        String large = "[[[108,22],[108,26],[112,26],[112,22],[108,22]]]";

        assertPoint("{\"type\":\"MultiPolygon\",\"coordinates\":[" + small + "," + large + "]}", 110, 24);
        assertPoint("{\"coordinates\":[" + large + "," + small + "],\"type\":\"MultiPolygon\"}", 110, 24);
    }

    @Test
    void linesGiveTheirMiddleByLengthAndPointsTheirMean() {
        assertPoint("{\"type\":\"LineString\",\"coordinates\":[[0,0],[4,0],[4,0]]}", 2, 0);
        assertPoint("{\"type\":\"LineString\",\"coordinates\":[[0,0],[4,0],[4,4],[0,4],[0,0]]}", 2, 2);
        assertPoint("{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[4,0]],[[0,2],[4,2]]]}", 2, 1);
        assertPoint("{\"type\":\"MultiPoint\",\"coordinates\":[[0,0],[4,0],[2,3]]}", 2, 1);
    }

    @Test
    void ofACollectionTheLargestAreaCounts() {
        assertPoint(
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,1]},"
                        + "{\"type\":\"Polygon\",\"coordinates\":[[[8,8],[10,8],[10,10],[8,10],[8,8]]]},"
                        + "{\"type\":\"MultiPoint\",\"coordinates\":[[5,5],[6,6]]}]}",
                9,
                9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[]}",
                "{\"type\":\"Point\",\"coordinates\":[108]}",
                "{\"type\":\"Point\",\"coordinates\":[\"108\",\"22\"]}",
                "{\"type\":\"Point\",\"coordinates\":[1e999,22]}",
                "{\"type\":\"Point\"}",
                "{\"coordinates\":[108,22]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "{\"type\":\"LineString\",\"coordinates\":[[108,22],7]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[5]}"
            })
    void aGeometryWithoutAPointIsAFlawOfItsRowAlone(String geometry) {
        List<RawRow> rows = read(collection(feature(geometry), feature("null")));

        assertThat(rows.get(0).flaw()).isNotNull();
        assertThat(rows.get(0).cells()).containsEntry("编号", "A1");
        assertThat(rows.get(1).flaw()).isNull();
    }

    @Test
    void aPolygonWithoutAreaStillHasAPlace() {
        assertPoint("{\"type\":\"Polygon\",\"coordinates\":[[[108,22],[108,22],[108,22]]]}", 108, 22);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:ogc:def:crs:EPSG::4490, CGCS2000",
        "EPSG:4326, WGS-84",
        "urn:ogc:def:crs:OGC:1.3:CRS84, WGS-84",
        "北京54, 北京54"
    })
    void theDatumIsTheOneTheFileNamesWhereverItDoes(String crs, String datum) {
        String member = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}}";
        String features = "\"features\":[" + feature("{\"type\":\"Point\",\"coordinates\":[108,22]}") + "]";

        assertThat(read("{" + member + ",\"type\":\"FeatureCollection\"," + features + "}")
                        .get(0)
                        .geometry()
                        .datum())
                .isEqualTo(datum);
        assertThat(read("{" + features + ",\"type\":\"FeatureCollection\"," + member + "}")
                        .get(0)
                        .geometry()
                        .datum())
                .isEqualTo(datum);
    }

    @Test
    void aFeatureMayNameItsOwnDatum() {
        String json = collection("{\"type\":\"Feature\",\"properties\":{\"坐标系\":\"GCJ-02\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[108,22]}}");

        assertThat(read(json).get(0).geometry().datum()).isEqualTo("GCJ-02");
    }

    @Test
    void namesAreThoseOfAllFeatures() {
        Path file = file(
                folder,
                "x",
                collection("{\"properties\":{\"a\":1}}", "{\"properties\":{\"b\":null}}")
                        .getBytes(StandardCharsets.UTF_8));
        try (GeoJsonRows rows = new GeoJsonRows(file)) {
            rows.forEachRemaining(row -> {});
            assertThat(rows.names()).containsExactly("a", "b");
        }
    }

    @Test
    void whatIsNoFeatureIsAFlawOfItsRowAlone() {
        List<RawRow> rows = read(collection("5", "[1,2]", feature("null")));

        assertThat(rows).extracting(row -> row.flaw() == null).containsExactly(false, false, true);
    }

    @Test
    void aFileInGb18030IsReadToo() {
        byte[] bytes = collection(feature("null")).getBytes(Charset.forName("GB18030"));

        assertThat(all(new GeoJsonRows(file(folder, "x", bytes))).get(0).cells())
                .containsKey("编号");
    }

    @Test
    void whatIsNoCollectionIsRefusedByItsName() {
        assertThat(refusal("").sentence().zh()).contains("空");
        assertThat(refusal("  \n").sentence().zh()).contains("空");
        assertThat(refusal("[]").sentence().zh()).contains("FeatureCollection");
        assertThat(refusal(feature("null")).sentence().zh()).contains("实际是 Feature");
        assertThat(refusal("{\"type\":\"Topology\",\"objects\":{}}").sentence().zh())
                .contains("Topology");
        assertThat(refusal("{\"type\":\"FeatureCollection\"}").sentence().zh()).contains("FeatureCollection");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":{}}")
                        .sentence()
                        .zh())
                .contains("features");
        assertThat(refusal(collection() + "{}").sentence().zh()).contains("FeatureCollection");
        assertThat(refusal("编号,地点\n").sentence().zh()).contains("第 1 行");
    }

    @Test
    void aFileThatBreaksOffIsRefusedBeforeAnyRow() {
        String whole = collection(feature("null"), feature("null"));
        Path file = file(folder, "x", whole.substring(0, whole.length() - 5).getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new GeoJsonRows(file).close())
                .satisfies(e -> assertThat(e.sentence().zh()).contains("第 1 行", "JSON"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(refusal(collection(feature("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(100_000) + "}")))
                        .sentence()
                        .zh())
                .contains("JSON");
    }

    @Test
    void aGeometryOfManyCornersIsReadWithoutKeepingThem() throws IOException {
        Path file = folder.resolve("large.geojson");
        int corners = 200_000;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
            for (int i = 0; i <= corners; i++) {
                double angle = 2 * Math.PI * (i % corners) / corners;
                out.write((i == 0 ? "[" : ",[") + (108 + Math.cos(angle)) + "," + (22 + Math.sin(angle)) + "]");
            }
            out.write("]]}}]}");
        }

        GeoPoint point = all(new GeoJsonRows(file)).get(0).geometry();

        assertThat(point.longitude().doubleValue()).isCloseTo(108, within(1e-6));
        assertThat(point.latitude().doubleValue()).isCloseTo(22, within(1e-6));
    }
}
