package org.qingshan.casework.internal.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out what separates the cells of a text file: what makes wanted headers of one of its first lines. */
final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LOOKED_AT = 65_536;

    private Delimiter() {}

    /** @param text read some way, not closed */
    static char of(Reader text, ColumnNames wanted) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
            read = text.read(start, length, start.length - length);
        }
        List<String> lines = Arrays.stream(new String(start, 0, length).split("[\r\n]+"))
                .filter(line -> !line.isBlank())
                .limit(HeaderRow.LOOKED_AT)
                .toList();
        char best = KNOWN[0];
        int most = 0;
        for (char delimiter : KNOWN) {
            int score = lines.stream()
                    .mapToInt(line -> score(line, delimiter, wanted))
                    .max()
                    .orElse(0);
            if (score > most) {
                best = delimiter;
                most = score;
            }
        }
        return best;
    }

    /** Wanted headers first; where there are none, whatever cuts a line into most pieces. */
    private static int score(String line, char delimiter, ColumnNames wanted) {
        List<String> cells = Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.replace('"', ' '))
                .toList();
        return wanted.countIn(cells) * LOOKED_AT + cells.size();
    }
}
