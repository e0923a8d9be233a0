package org.qingshan.itests.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file of one sheet whose cells are all texts. */
public final class Workbook {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    public static byte[] of(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            sheet.append("<row r='").append(row).append("'>");
            char column = 'A';
            for (String cell : rows.get(row - 1)) {
                sheet.append("<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>".formatted(column++, row, cell));
            }
            sheet.append("</row>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
