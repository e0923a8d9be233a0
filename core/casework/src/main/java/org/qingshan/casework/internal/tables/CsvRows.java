package org.qingshan.casework.internal.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/** A text file of rows, separated by commas, semicolons or tabs. */
public final class CsvRows implements RowStream {
    private record Line(int number, List<String> values) {}

    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final HeaderRow header;

    public CsvRows(Path file, ColumnNames wanted) {
        try {
            char delimiter;
            try (Reader start = TextFile.open(file)) {
                delimiter = Delimiter.of(start, wanted);
            }
            reader = new BoundedReader(TextFile.open(file));
            parser = CSVParser.parse(
                    reader,
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(delimiter)
                            .setIgnoreEmptyLines(false)
                            .setIgnoreSurroundingSpaces(true)
                            .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        try {
            while (ahead.size() < HeaderRow.LOOKED_AT) {
                Line line = read();
                if (line == null) {
                    break;
                }
                ahead.add(line);
            }
            header = HeaderRow.find(ahead.stream().map(Line::values).toList(), wanted);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        for (int i = 0; i < header.rows(); i++) {
            ahead.remove();
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            Line line = read();
            if (line != null) {
                ahead.add(line);
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
        int surplus = header.surplus(line.values());
        Label flaw = surplus == 0
                ? null
                : new Label(
                        "比表头多 " + surplus + " 格；格内有分隔符时须加引号",
                        surplus + " more cells than the header; quote a cell that has the separator in it");
        return new RawRow(line.number(), header.cells(line.values()), null, flaw);
    }

    /** The next line that has anything in it; null at the end. */
    private @Nullable Line read() {
        while (true) {
            int number = (int) parser.getCurrentLineNumber() + 1;
            reader.startRecord();
            CSVRecord found = record(number);
            if (found == null) {
                return null;
            }
            List<String> values = new ArrayList<>(found.size());
            boolean filled = false;
            for (String value : found) {
                values.add(value);
                filled |= !value.isBlank();
            }
            if (filled) {
                return new Line(number, values);
            }
        }
    }

    private @Nullable CSVRecord record(int number) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BoundedReader.TooLongException) {
                throw new UnreadableFileException(
                        "第 " + number + " 行起的一行超过 " + BoundedReader.MOST + " 个字符；请检查换行和引号",
                        "the row from line " + number + " has more than " + BoundedReader.MOST
                                + " characters; check line ends and quotes");
            }
            if (e.getCause() instanceof CSVException) {
                throw new UnreadableFileException(
                        "第 " + number + " 行起引号不成对：带引号的格须以引号结束，格内的引号写两次",
                        "quotes do not match from line " + number
                                + " on: a quoted cell ends with a quote, and a quote inside is written twice");
            }
            throw e;
        }
    }

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(header.names());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
