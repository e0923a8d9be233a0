package org.qingshan.casework.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.casework.internal.tables.ColumnNames.Column;

/** Small files and what is read from them. */
final class Tables {
    static final ColumnNames WANTED = new ColumnNames(List.of(
            new Column("number", "编号", true, Set.of("编号", "Number", "number")),
            new Column("place", "地点", true, Set.of("地点", "Place", "place")),
            new Column("area", "面积", false, Set.of("面积", "Area", "area"))));

    private Tables() {}

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path csv(Path folder, String content, Charset charset) {
        return file(folder, "x.csv", content.getBytes(charset));
    }

    static Path csv(Path folder, String content) {
        return csv(folder, content, StandardCharsets.UTF_8);
    }

    static List<RawRow> all(RowStream opened) {
        List<RawRow> rows = new ArrayList<>();
        try (opened) {
            opened.forEachRemaining(rows::add);
        }
        return rows;
    }
}
