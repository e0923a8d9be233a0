package org.qingshan.casework.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first visible sheet; of formulas, the values that were last worked out. */
public final class XlsxRows implements RowStream {
    /** Excel keeps fifteen digits and writes up to two more of noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|General|Standard");

    private record Line(int number, List<String> values) {}

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final HeaderRow header;
    private int last;

    public XlsxRows(Path file, ColumnNames wanted) {
        workbook = open(file);
        Stream<Row> opened = null;
        try {
            opened = sheet(workbook).openStream();
            stream = opened;
            rows = stream.iterator();
            while (ahead.size() < HeaderRow.LOOKED_AT) {
                Line line = read();
                if (line == null) {
                    break;
                }
                ahead.add(line);
            }
            header = HeaderRow.find(ahead.stream().map(Line::values).toList(), wanted);
        } catch (IOException | RuntimeException e) {
            close(opened, workbook);
            throw broken(e);
        }
        for (int i = 0; i < header.rows(); i++) {
            ahead.remove();
        }
    }

    private static ReadableWorkbook open(Path file) {
        try {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(4);
            }
            refuseOtherFormats(start);
            XlsxBounds.check(file);
            try {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            } catch (ExcelReaderException e) {
                // A workbook need not have styles
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            }
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static void refuseOtherFormats(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableFileException("文件是空的", "the file is empty");
        }
        if ((start[0] & 0xff) == 0xd0) {
            throw new UnreadableFileException(
                    "应为 XLSX 工作簿，实际是旧式 XLS 或加了密码的工作簿；请另存为不加密的 .xlsx",
                    "expected an XLSX workbook, found an old XLS or one with a password; save it as .xlsx without one");
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw new UnreadableFileException("应为 XLSX 工作簿，实际不是", "expected an XLSX workbook, which it is not");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("工作簿没有可见的工作表", "the workbook has no visible sheet"));
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            try {
                Line line = read();
                if (line != null) {
                    ahead.add(line);
                }
            } catch (RuntimeException e) {
                throw broken(e);
            }
        }
        return !ahead.isEmpty();
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = ahead.remove();
        return new RawRow(line.number(), header.cells(line.values()), null, null);
    }

    private @Nullable Line read() {
        while (rows.hasNext()) {
            Row row = rows.next();
            last = Math.max(last + 1, row.getRowNum());
            List<String> values = new ArrayList<>(row.getCellCount());
            boolean filled = false;
            for (Cell cell : row) {
                String text = cell == null ? "" : text(cell);
                values.add(text);
                filled |= !text.isBlank();
            }
            if (filled) {
                return new Line(last, values);
            }
        }
        return null;
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : plain(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value == null) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        // A scale beyond any number of Excel's would be written out in as many zeros
        return Math.abs((long) number.scale()) > 400
                ? number.toString()
                : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return plain(number);
        }
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(MOMENT);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        // Built-in formats, those of Chinese Excel among them
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null || id < 164) {
            return false;
        }
        String shown = LITERALS.matcher(format).replaceAll("");
        return shown.matches("(?s).*[yYdD].*");
    }

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(header.names());
    }

    @Override
    public void close() {
        close(stream, workbook);
    }

    private static void close(@Nullable Stream<Row> stream, ReadableWorkbook workbook) {
        try (workbook) {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever a damaged workbook makes the library throw. */
    private static UnreadableFileException broken(Exception e) {
        if (e instanceof UnreadableFileException known) {
            return known;
        }
        String problem = Texts.oneLine(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        return new UnreadableFileException(
                "工作簿已损坏或不是 XLSX：" + problem, "the workbook is damaged or is no XLSX: " + problem);
    }
}
