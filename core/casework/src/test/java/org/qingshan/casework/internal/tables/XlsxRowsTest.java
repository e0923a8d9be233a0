package org.qingshan.casework.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qingshan.casework.internal.tables.Tables.WANTED;
import static org.qingshan.casework.internal.tables.Tables.all;
import static org.qingshan.casework.internal.tables.Tables.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    @TempDir
    Path folder;

    private Path workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Qingshan", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file(folder, "x.xlsx", bytes.toByteArray());
    }

    private List<RawRow> read(Consumer<Worksheet> content) {
        return all(new XlsxRows(workbook(w -> content.accept(w.newWorksheet("线索"))), WANTED));
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i].getClass().getSimpleName()) {
                case "String" -> sheet.value(row, i, (String) values[i]);
                case "Boolean" -> sheet.value(row, i, (Boolean) values[i]);
                case "LocalDate" -> sheet.value(row, i, (LocalDate) values[i]);
                case "LocalDateTime" -> sheet.value(row, i, (LocalDateTime) values[i]);
                default -> sheet.value(row, i, (Number) values[i]);
            }
        }
    }

    private UnreadableFileException refusal(Path file) {
        UnreadableFileException[] caught = new UnreadableFileException[1];
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> {
                    try (XlsxRows rows = new XlsxRows(file, WANTED)) {
                        rows.forEachRemaining(row -> {});
                        WANTED.check(rows.names());
                    }
                })
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }

    @Test
    void cellsAreReadAsTheirText() {
        List<RawRow> rows = read(sheet -> {
            row(sheet, 0, "编号", "地点", "面积", "回访");
            row(sheet, 1, "A1", "邕江边", 12.5, true);
            row(sheet, 2, 20261103L, "左江边", 0.1 + 0.2, false);
        });

        assertThat(rows.get(0).cells()).isEqualTo(Map.of("编号", "A1", "地点", "邕江边", "面积", "12.5", "回访", "TRUE"));
        assertThat(rows.get(1).cells()).containsEntry("编号", "20261103").containsEntry("面积", "0.3");
        assertThat(rows).extracting(RawRow::line).containsExactly(2, 3);
    }

    @Test
    void numbersShownAsDatesAreRead() {
        List<RawRow> rows = read(sheet -> {
            row(sheet, 0, "编号", "地点", "面积", "时刻");
            row(sheet, 1, "A1", "邕江边", LocalDate.of(2026, 11, 3), LocalDateTime.of(2026, 11, 3, 8, 30));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            row(sheet, 2, "A2", "邕江边", 46329, 46329);
            sheet.style(2, 2).format("0.00 \"day\"").set();
        });

        assertThat(rows.get(0).cells()).containsEntry("面积", "2026-11-03").containsEntry("时刻", "2026-11-03 08:30:00");
        assertThat(rows.get(1).cells()).containsEntry("面积", "46329").containsEntry("时刻", "46329");
    }

    @Test
    void aFormulaGivesTheValueThatWasLastWorkedOut() {
        String sheet = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>编号</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><t>地点</t></is></c><c r='C1' t='inlineStr'><is><t>面积</t></is></c></row>"
                + "<row r='2'><c r='A2' t='str'><f>\"A\"&amp;1</f><v>A1</v></c><c r='B2' t='inlineStr'><is><t>邕江边</t></is></c>"
                + "<c r='C2'><f>6*7</f><v>42</v></c></row>"
                + "<row r='3'><c r='A3' t='inlineStr'><is><t>A2</t></is></c><c r='B3' t='inlineStr'><is><t>左江边</t></is></c>"
                + "<c r='C3' t='e'><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>";

        List<RawRow> rows = all(new XlsxRows(minimal(sheet, ""), WANTED));

        assertThat(rows.get(0).cells()).isEqualTo(Map.of("编号", "A1", "地点", "邕江边", "面积", "42"));
        assertThat(rows.get(1).cells()).containsEntry("面积", "#DIV/0!");
    }

    @Test
    void aMergedTitleAndEmptyRowsAboveTheHeaderArePassedOver() {
        List<RawRow> rows = read(sheet -> {
            sheet.value(1, 0, "2026年线索汇总表");
            sheet.range(1, 0, 1, 2).merge();
            row(sheet, 3, "编号", "地点", "面积");
            row(sheet, 4, "A1", "邕江边", 1);
        });

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(5);
    }

    @Test
    void aHeaderMergedOverTwoRowsIsOneHeader() {
        List<RawRow> rows = read(sheet -> {
            sheet.value(0, 0, "编号");
            sheet.range(0, 0, 1, 0).merge();
            sheet.value(0, 1, "位置");
            sheet.range(0, 1, 0, 2).merge();
            sheet.value(1, 1, "地点");
            sheet.value(1, 2, "面积");
            row(sheet, 2, "A1", "邕江边", 1);
        });

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).isEqualTo(Map.of("编号", "A1", "地点", "邕江边", "面积", "1"));
    }

    @Test
    void theFirstVisibleSheetIsRead() {
        Path file = workbook(workbook -> {
            Worksheet hidden = workbook.newWorksheet("字典");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "x");
            Worksheet shown = workbook.newWorksheet("线索");
            row(shown, 0, "编号", "地点");
            row(shown, 1, "A1", "邕江边");
        });

        assertThat(all(new XlsxRows(file, WANTED))).hasSize(1);
    }

    @Test
    void notesToTheRightOfTheTableAreNoFlaw() {
        List<RawRow> rows = read(sheet -> {
            row(sheet, 0, "编号", "地点");
            row(sheet, 1, "A1", "邕江边", "", "待核");
        });

        assertThat(rows.get(0).flaw()).isNull();
    }

    @Test
    void anEmptySheetAndOneWithoutTheColumnsAreRefused() {
        assertThat(refusal(workbook(w -> w.newWorksheet("空"))).sentence().zh()).contains("空");
        assertThat(refusal(workbook(w -> row(w.newWorksheet("x"), 0, "a", "b")))
                        .sentence()
                        .zh())
                .contains("缺少列：编号、地点");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThat(refusal(file(folder, "a", new byte[0])).sentence().zh()).contains("空");
        assertThat(refusal(file(folder, "b", "编号,地点\n".getBytes(StandardCharsets.UTF_8)))
                        .sentence()
                        .zh())
                .contains("应为 XLSX");
        assertThat(refusal(file(folder, "c", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0}))
                        .sentence()
                        .zh())
                .contains("XLS", "密码");
        assertThat(refusal(file(folder, "d", new byte[] {'P', 'K', 3, 4, 1, 2, 3}))
                        .sentence()
                        .zh())
                .contains("损坏");
        assertThat(refusal(zip(Map.of("a.txt", "x"))).sentence().zh()).contains("损坏");
    }

    @Test
    void aWorkbookThatBreaksOffIsRefused() throws IOException {
        Path whole = workbook(w -> {
            Worksheet sheet = w.newWorksheet("线索");
            row(sheet, 0, "编号", "地点");
            for (int i = 1; i < 500; i++) {
                row(sheet, i, "A" + i, "邕江边 " + i);
            }
        });
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(refusal(file(folder, "cut", java.util.Arrays.copyOf(bytes, bytes.length / 2)))
                        .sentence()
                        .zh())
                .contains("损坏");
        assertThat(refusal(minimal("<sheetData><row r='1'><c r='A1'>", ""))
                        .sentence()
                        .zh())
                .contains("损坏");
    }

    @Test
    void aCellOutsideOfAnySheetIsRefusedAndNotMadeRoomFor() {
        String cell = "<sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData>";

        assertThat(refusal(minimal(cell, "")).sentence().zh()).contains("ZZZZZZ1");
    }

    @Test
    void aSharedTextThatIsNotThereIsRefusedAndNotMadeRoomFor() {
        String cell = "<sheetData><row r='1'><c r='A1' t='s'><v>2000000000</v></c></row></sheetData>";

        assertThat(refusal(minimal(cell, "<sst><si><t>x</t></si></sst>"))
                        .sentence()
                        .zh())
                .contains("2000000000");
    }

    @Test
    void aSmallFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 130; i++) {
                zip.write(block);
            }
        }

        assertThat(refusal(bomb).sentence().zh()).contains("解压后过大");
    }

    @Test
    void entitiesAreNotLookedUp() {
        String sheet = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row></sheetData>";
        Path secret = file(folder, "secret.txt", "编号".getBytes(StandardCharsets.UTF_8));
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";

        assertThat(refusal(minimal(sheet, "", doctype)).sentence().zh()).doesNotContain("文件中的列：编号");
    }

    @Test
    void manyRowsAreReadOneAtATime() {
        Path file = workbook(w -> {
            Worksheet sheet = w.newWorksheet("线索");
            row(sheet, 0, "编号", "地点", "面积");
            for (int i = 1; i <= 20_000; i++) {
                row(sheet, i, "XC-" + i, "邕江左岸 " + i, i / 4.0);
            }
        });
        int count = 0;
        try (XlsxRows rows = new XlsxRows(file, WANTED)) {
            while (rows.hasNext()) {
                assertThat(rows.next().line()).isEqualTo(++count + 1);
            }
        }
        assertThat(count).isEqualTo(20_000);
    }

    private Path minimal(String sheet, String texts) {
        return minimal(sheet, texts, "");
    }

    /** A workbook of the fewest parts there can be. */
    private Path minimal(String sheet, String texts, String doctype) {
        String types = "<Types>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                + (texts.isEmpty()
                        ? ""
                        : "<Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>")
                + "</Types>";
        String workbook = "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='x' sheetId='1' r:id='rId1'/></sheets></workbook>";
        String relations = "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
        return zip(Map.of(
                "[Content_Types].xml",
                types,
                "xl/workbook.xml",
                workbook,
                "xl/_rels/workbook.xml.rels",
                relations,
                "xl/sharedStrings.xml",
                texts.isEmpty() ? "<sst/>" : texts,
                "xl/worksheets/sheet1.xml",
                doctype + "<worksheet>" + sheet + "</worksheet>"));
    }

    private Path zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file(folder, "zip.xlsx", bytes.toByteArray());
    }
}
