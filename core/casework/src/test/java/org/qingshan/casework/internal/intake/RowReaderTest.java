package org.qingshan.casework.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.internal.intake.RowReader.Fit;
import org.qingshan.casework.internal.intake.RowReader.Outcome;
import org.qingshan.casework.internal.intake.RowReader.Unfit;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.clue.GeoPoint;

class RowReaderTest {
    private final RecordScope scope = new RecordScope();

    @AfterEach
    void close() {
        scope.close();
    }

    private Outcome read(ClueSource source, @Nullable Region within, RawRow row) {
        return new RowReader(source, scope::validate, within).read(row);
    }

    private Outcome read(Map<String, String> cells) {
        return read(PatrolRow.CSV, null, new RawRow(7, cells, null, null));
    }

    private static Map<String, String> good() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("编号", "XC-1");
        cells.put("发现日期", "2026年3月1日");
        cells.put("所在市", "南宁");
        cells.put("地点", "邕江边");
        return cells;
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> cells = good();
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return cells;
    }

    private static List<Problem> problems(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unfit.class);
        return ((Unfit) outcome).problems();
    }

    private static Clue clue(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Fit.class);
        return ((Fit) outcome).clue();
    }

    @Test
    void aGoodRowBecomesItsClue() {
        Clue clue = clue(read(with("取水量（m³）", "１,２００ m³", "取水方式", "引水渠", "天数", "3", "已停止", "否", "位置", "108.3,22.8")));

        assertThat(clue.reference()).isEqualTo("XC-1");
        assertThat(clue.foundOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(clue.region()).isEqualTo(Region.NANNING);
        assertThat(clue.facts()).contains("1200 m³");
        assertThat(clue.point())
                .isEqualTo(new GeoPoint(new BigDecimal("108.3"), new BigDecimal("22.8"), GeoPoint.UNSTATED));
    }

    @Test
    void columnsMayBeCalledByTheirEnglishLabelOrComponent() {
        Map<String, String> cells =
                Map.of("NUMBER", "XC-1", "found on", "2026-03-01", "city", "450100", "Place *", "邕江边");

        assertThat(clue(read(cells)).place()).isEqualTo("邕江边");
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        List<Problem> problems = problems(read(with(
                "编号",
                "XC-0123456789-0123456789",
                "发现日期",
                "2026-02-30",
                "所在市",
                "广州市",
                "地点",
                " ",
                "取水量",
                "-3",
                "取水方式",
                "水车",
                "天数",
                "两天")));

        assertThat(problems)
                .extracting(Problem::column, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("编号", "Size"),
                        org.assertj.core.groups.Tuple.tuple("发现日期", "Date"),
                        org.assertj.core.groups.Tuple.tuple("所在市", "Region"),
                        org.assertj.core.groups.Tuple.tuple("地点", "NotBlank"),
                        org.assertj.core.groups.Tuple.tuple("取水量", "PositiveOrZero"),
                        org.assertj.core.groups.Tuple.tuple("取水方式", "Choice"),
                        org.assertj.core.groups.Tuple.tuple("天数", "Integer"));
    }

    @Test
    void aProblemIsToldInBothLanguagesWithWhatStoodThere() {
        Problem problem = problems(read(with("编号", "XC-0123456789-0123456789"))).get(0);

        assertThat(problem.zh()).contains("20");
        assertThat(problem.en()).contains("20").isNotEqualTo(problem.zh());
        assertThat(problem.value()).isEqualTo("XC-0123456789-0123456789");
    }

    @Test
    void aColumnThatIsNotThereIsCalledByItsLabel() {
        Map<String, String> cells = good();
        cells.remove("发现日期");

        assertThat(problems(read(cells))).extracting(Problem::column).containsExactly("发现日期");
    }

    @Test
    void theClueARowBecomesIsValidatedToo() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);

        assertThat(problems(read(with("发现日期", tomorrow.toString(), "地点", "江".repeat(201)))))
                .extracting(Problem::column, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("发现日期", "PastOrPresent"),
                        org.assertj.core.groups.Tuple.tuple("地点", "Size"));
    }

    @Test
    void aPointOutsideOfTheEarthIsRefusedAtItsColumn() {
        assertThat(problems(read(with("位置", "36543210.5, 2523456.7"))))
                .extracting(Problem::column)
                .containsOnly("位置");
    }

    @Test
    void ofAMapThePointIsTheGeometry() {
        GeoPoint point = new GeoPoint(new BigDecimal("108.3"), new BigDecimal("22.8"), "CGCS2000");
        RawRow row = new RawRow(1, good(), point, null);

        assertThat(clue(read(PatrolRow.GEOJSON, null, row)).point()).isEqualTo(point);
    }

    @Test
    void aFlawOfTheWholeRowIsItsProblem() {
        RawRow row = new RawRow(3, good(), null, new Label("多一格", "one more cell"));

        assertThat(problems(read(PatrolRow.CSV, null, row)))
                .containsExactly(new Problem("", "Row", "多一格", "one more cell", ""));
    }

    @Test
    void aRowThatMakesThePluginThrowIsRefusedAndTheNextOneIsRead() {
        assertThat(problems(read(with("地点", PatrolRow.THROWS)))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PluginFailed");
            assertThat(problem.zh()).contains("no such river");
        });
        assertThat(problems(read(with("地点", PatrolRow.LACKS_A_CLASS))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("org/proj/Projection"));
        assertThat(clue(read(good()))).isNotNull();
    }

    @Test
    void cluesOutsideOfTheBringersRegionAreRefused() {
        RawRow row = new RawRow(1, with("所在市", "柳州市"), null, null);

        assertThat(problems(read(PatrolRow.CSV, Region.NANNING, row)))
                .extracting(Problem::code)
                .containsExactly("Region");
        assertThat(clue(read(PatrolRow.CSV, Region.GUANGXI, row)).region()).isEqualTo(Region.LIUZHOU);
    }

    /** Primitives, a constraint over the whole row, and a constructor with an opinion. */
    record StrictRow(String number, int trees, boolean felled, long area) implements ClueRow {
        StrictRow {
            if (trees < 0) {
                throw new IllegalArgumentException("trees below ground");
            }
        }

        @AssertTrue(message = "株数与面积不符 / Trees and area do not agree")
        public boolean isPlausible() {
            return trees < 100_000;
        }

        @Override
        public Clue toClue() {
            return new Clue(number, LocalDate.of(2026, 1, 1), Region.HECHI, "x", null, "y", null);
        }
    }

    private static final ClueSource STRICT =
            ClueSource.csv("forestry.strict", new Label("严", "Strict"), Channel.PATROL, StrictRow.class);

    @Test
    void anEmptyCellIsNoZero() {
        RawRow row = new RawRow(1, Map.of("number", "1", "trees", "", "felled", "是", "area", "5"), null, null);

        assertThat(problems(read(STRICT, null, row)))
                .containsExactly(new Problem("trees", "NotNull", "不能为空", "must not be empty", ""));
    }

    @Test
    void aConstraintOverTheRowAndAThrowingConstructorAreProblemsOfTheRow() {
        RawRow many = new RawRow(1, Map.of("number", "1", "trees", "200000", "felled", "是", "area", "5"), null, null);
        RawRow negative = new RawRow(1, Map.of("number", "1", "trees", "-1", "felled", "是", "area", "5"), null, null);

        assertThat(problems(read(STRICT, null, many))).singleElement().satisfies(problem -> {
            assertThat(problem.zh()).isEqualTo("株数与面积不符");
            assertThat(problem.en()).isEqualTo("Trees and area do not agree");
        });
        assertThat(problems(read(STRICT, null, negative)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.zh()).contains("trees below ground"));
    }

    /** Its second component cannot come out of a cell. */
    record UnusableRow(@Field(zh = "编号", en = "Number") String number, List<String> parts) implements ClueRow {
        @Override
        public Clue toClue() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aRecordThatNoCellCanFillIsThePluginsMistake() {
        ClueSource source = ClueSource.csv("water.bad", new Label("坏", "Bad"), Channel.PATROL, UnusableRow.class);

        assertThatExceptionOfType(RowShape.UnusableRowException.class)
                .isThrownBy(() -> new RowReader(source, scope::validate, null))
                .withMessageContaining("parts");
    }
}
