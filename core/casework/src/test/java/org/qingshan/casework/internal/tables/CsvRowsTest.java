package org.qingshan.casework.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qingshan.casework.internal.tables.Tables.WANTED;
import static org.qingshan.casework.internal.tables.Tables.all;
import static org.qingshan.casework.internal.tables.Tables.csv;
import static org.qingshan.casework.internal.tables.Tables.file;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static final String SMALL = "编号,地点,面积\nA1,邕江边,12\nA2,左江边,\n";

    @TempDir
    Path folder;

    private List<RawRow> read(String content) {
        return all(new CsvRows(csv(folder, content), WANTED));
    }

    private UnreadableFileException refusal(Path file) {
        UnreadableFileException[] caught = new UnreadableFileException[1];
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> {
                    try (CsvRows rows = new CsvRows(file, WANTED)) {
                        rows.forEachRemaining(row -> {});
                        WANTED.check(rows.names());
                    }
                })
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aFileIsReadInWhicheverEncodingItIsWritten(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = csv(folder, mark + SMALL, Charset.forName(charset));

        assertThat(all(new CsvRows(file, WANTED)))
                .extracting(row -> row.cells().get("地点"))
                .containsExactly("邕江边", "左江边");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(read("\uFEFF" + SMALL).get(0).cells()).containsEntry("编号", "A1");
    }

    @Test
    void charactersOutsideOfTheBasicPlaneSurviveGb18030() {
        Path file = csv(folder, "编号,地点\nA1,𠮷村㙟\n", Charset.forName("GB18030"));

        assertThat(all(new CsvRows(file, WANTED)).get(0).cells()).containsEntry("地点", "𠮷村㙟");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsTheOneThatMakesTheHeader(String separator) {
        assertThat(read(SMALL.replace(",", separator)).get(0).cells())
                .containsEntry("地点", "邕江边")
                .containsEntry("面积", "12");
    }

    @Test
    void aSeparatorInsideOfAQuotedHeaderDoesNotCount() {
        List<RawRow> rows = read("\"编号;;;\n号\",编号,地点\n1,A1,邕江边\n");

        assertThat(rows.get(0).cells()).containsEntry("地点", "邕江边");
    }

    @Test
    void separatorsInATitleAboveTheHeaderDoNotCount() {
        assertThat(read("线索; 2026; 3月; 南宁\n编号,地点\nA1,邕江边\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsAnEditorCountsThem(String end) {
        String text = "编号,地点\n\nA1,\"邕江\n上游\n左岸\"\n,\nA2,左江\nA3,右江".replace("\n", end);

        assertThat(read(text)).extracting(RawRow::line).containsExactly(3, 7, 8);
    }

    @Test
    void aQuotedCellKeepsItsLinesAndQuotes() {
        assertThat(read("编号,地点\nA1,\"邕江\n“左”岸 \"\"上\"\"\"\n").get(0).cells()).containsEntry("地点", "邕江\n“左”岸 \"上\"");
    }

    @Test
    void aTitleAboveTheHeaderIsPassedOver() {
        List<RawRow> rows = read("2026年河湖巡查线索\n\n编号,地点\nA1,邕江边\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(4);
    }

    @Test
    void shortRowsAreFilledUpAndLongOnesSayTheyAreTooLong() {
        List<RawRow> rows = read("编号,地点,面积\nA1,邕江边\nA2,左江,边,12\nA3,右江边,1,\n");

        assertThat(rows.get(0).cells()).containsEntry("面积", "");
        assertThat(rows.get(0).flaw()).isNull();
        assertThat(rows.get(1).flaw()).isNotNull();
        assertThat(rows.get(2).flaw()).isNull();
    }

    @Test
    void aMissingColumnIsNamedBesideThoseThereAre() {
        UnreadableFileException refusal = refusal(csv(folder, "编号,位置\nA1,邕江边\n"));

        assertThat(refusal.sentence().zh()).contains("缺少列：地点", "编号、地点、面积", "编号、位置");
        assertThat(refusal.sentence().en()).contains("missing columns: 地点", "found: 编号、位置");
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        assertThat(refusal(csv(folder, "编号,地点,编号\nA1,邕江边,A2\n")).sentence().zh())
                .contains("编号", "2 次");
        assertThat(refusal(csv(folder, "编号,地点,Number\nA1,邕江边,A2\n")).sentence().zh())
                .contains("编号、Number");
    }

    @Test
    void columnsNobodyWantsMayHaveAnyNames() {
        List<RawRow> rows = read("备注,编号,备注,,地点\na,A1,b,c,邕江边\n");

        assertThat(rows.get(0).cells())
                .containsEntry("备注", "a")
                .containsEntry("备注 (2)", "b")
                .containsEntry("第4列", "c");
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(refusal(csv(folder, "")).sentence().zh()).contains("空");
        assertThat(refusal(csv(folder, "\uFEFF")).sentence().zh()).contains("空");
        assertThat(refusal(csv(folder, " \n\n ,, \n")).sentence().zh()).contains("空");
    }

    @Test
    void aHeaderAloneHasNoRows() {
        assertThat(read("编号,地点\n")).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsFoundAtItsLine() {
        UnreadableFileException refusal = refusal(csv(folder, "编号,地点\nA1,邕江边\nA2,\"左江边\nA3,右江边\n"));

        assertThat(refusal.sentence().zh()).startsWith("第 3 行").contains("引号");
        assertThat(refusal.sentence().en()).contains("line 3");
    }

    @Test
    void textBehindAClosingQuoteIsFoundAtItsLine() {
        assertThat(refusal(csv(folder, "编号,地点\nA1,\"邕江\"边\n")).sentence().zh()).startsWith("第 2 行");
    }

    @Test
    void aQuoteInsideOfAnUnquotedCellIsJustAQuote() {
        assertThat(read("编号,地点\nA1,管径5\"处\n").get(0).cells()).containsEntry("地点", "管径5\"处");
    }

    @Test
    void otherFormatsAreCalledByTheirNames() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(SMALL.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(file(folder, "a", new byte[] {'P', 'K', 3, 4, 20}))
                        .sentence()
                        .zh())
                .contains("XLSX");
        assertThat(refusal(file(folder, "b", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8)))
                        .sentence()
                        .zh())
                .contains("PDF");
        assertThat(refusal(file(folder, "c", zipped.toByteArray())).sentence().zh())
                .contains("不");
        assertThat(refusal(csv(folder, "编号,地点\nA1,a\0b\n")).sentence().zh()).contains("NUL");
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        byte[] bytes = ("编号,地点\nA1," + "x\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;

        assertThat(refusal(file(folder, "x", bytes)).sentence().zh()).contains("UTF-8 或 GB18030");
    }

    @Test
    void aSingleLineOfTenMegabytesIsRefusedBeforeItFillsTheMemory() {
        Path file = csv(folder, "编号,地点\nA1," + "江".repeat(10_000_000 / 3));

        assertThat(refusal(file).sentence().zh()).startsWith("第 2 行").contains("1000000");
        assertThat(refusal(csv(folder, "a,".repeat(5_000_000))).sentence().zh()).contains("第 1 行");
    }

    @Test
    void aHeaderOfThousandsOfColumnsIsRefused() {
        assertThat(refusal(csv(folder, "编号,地点" + ",x".repeat(2000) + "\n"))
                        .sentence()
                        .zh())
                .contains("2002 列");
    }

    @Test
    void aHundredThousandRowsAreReadOneAtATime() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("编号,地点,面积\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("XC-" + i + ",邕江左岸 " + i + " 号段,12.5\n");
            }
        }
        List<WeakReference<RawRow>> kept = new ArrayList<>();
        int count = 0;
        try (CsvRows rows = new CsvRows(file, WANTED)) {
            while (rows.hasNext()) {
                RawRow row = rows.next();
                if (count % 1000 == 0) {
                    kept.add(new WeakReference<>(row));
                }
                count++;
                if (count == 99_000) {
                    System.gc();
                    long alive = kept.stream().filter(k -> k.get() != null).count();
                    assertThat(alive).as("rows still held by the reader").isLessThan(10);
                }
            }
        }
        assertThat(count).isEqualTo(100_000);
    }
}
