package org.qingshan.casework.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a table. It is the first filled row, unless that one lacks a wanted column and a row shortly below has them
 * all: a title merged across the sheet stands above many headers, and some headers are merged over two rows.
 *
 * @param names one for each column
 * @param rows how many rows it takes, with what stands above it
 */
record HeaderRow(List<String> names, int rows) {
    /** How many filled rows may stand above the data. */
    static final int LOOKED_AT = 10;

    private static final int MOST_COLUMNS = 1000;

    static HeaderRow find(List<List<String>> first, ColumnNames wanted) {
        if (first.isEmpty()) {
            throw new UnreadableFileException("文件是空的", "the file is empty");
        }
        HeaderRow best = new HeaderRow(first.get(0), 1);
        for (int i = 0; i < first.size(); i++) {
            List<String> names = first.get(i);
            if (wanted.completeIn(names)) {
                return new HeaderRow(named(names, wanted), i + 1);
            }
            if (i + 1 < first.size() && wanted.completeIn(merged(names, first.get(i + 1)))) {
                return new HeaderRow(named(merged(names, first.get(i + 1)), wanted), i + 2);
            }
            if (wanted.countIn(names) > wanted.countIn(best.names)) {
                best = new HeaderRow(names, i + 1);
            }
        }
        return new HeaderRow(named(best.names, wanted), best.rows);
    }

    /** A header merged over two rows: the lower row counts, where it says something. */
    private static List<String> merged(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>(lower);
        for (int i = 0; i < upper.size(); i++) {
            if (i >= names.size()) {
                names.add(upper.get(i));
            } else if (names.get(i).isBlank()) {
                names.set(i, upper.get(i));
            }
        }
        return names;
    }

    /** Gives nameless and repeated columns a name of their own; repeated ones that are wanted are reported. */
    private static List<String> named(List<String> names, ColumnNames wanted) {
        if (names.size() > MOST_COLUMNS) {
            throw new UnreadableFileException(
                    "表头有 " + names.size() + " 列，最多 " + MOST_COLUMNS + " 列",
                    "the header has " + names.size() + " columns; at most " + MOST_COLUMNS);
        }
        List<String> result = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (name.isEmpty()) {
                name = "第" + (i + 1) + "列";
            }
            int times = seen.merge(name, 1, Integer::sum);
            if (times > 1 && wanted.find(name) != null) {
                wanted.check(names);
            }
            result.add(times > 1 ? name + " (" + times + ")" : name);
        }
        return result;
    }

    /** One row's cells by the header's names. */
    Map<String, String> cells(List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), i < values.size() ? values.get(i) : "");
        }
        return cells;
    }

    /** How many filled cells stand to the right of the last column. */
    int surplus(List<String> values) {
        int filled = 0;
        for (int i = names.size(); i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                filled++;
            }
        }
        return filled;
    }
}
