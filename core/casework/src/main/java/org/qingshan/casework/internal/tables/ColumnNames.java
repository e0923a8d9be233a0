package org.qingshan.casework.internal.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns someone wants of a file, each under the names it may go by. Names are compared without regard to case, to
 * spaces and line breaks, to full or half width, and to a star that marks a required column.
 */
public final class ColumnNames {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}*\\uFEFF\\u200B]+");

    /**
     * One column.
     *
     * @param id what the caller calls it
     * @param title what a person calls it
     * @param required whether a file without it is refused
     * @param aliases headers it may stand under
     */
    public record Column(String id, String title, boolean required, Set<String> aliases) {}

    private final List<Column> columns;
    private final Map<String, Column> byKey = new HashMap<>();

    /** @throws IllegalArgumentException when two columns share a name */
    public ColumnNames(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            for (String alias : column.aliases()) {
                Column other = byKey.putIfAbsent(key(alias), column);
                if (other != null && !other.equals(column)) {
                    throw new IllegalArgumentException(
                            "columns " + other.id() + " and " + column.id() + " both answer to \"" + alias + "\"");
                }
            }
        }
    }

    private static String key(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC);
        return IGNORED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The column a header stands for; null when nobody wants it. */
    public @Nullable Column find(String header) {
        return byKey.get(key(header));
    }

    /** How many of the wanted columns stand among these headers. */
    int countIn(Collection<String> headers) {
        return found(headers).size();
    }

    /** Whether every required column stands among these headers. */
    boolean completeIn(Collection<String> headers) {
        return found(headers).keySet().containsAll(required());
    }

    /**
     * Looks for what cannot be done without, or could mean two things.
     *
     * @throws UnreadableFileException when a required column is missing, or a column is there twice
     */
    public void check(Collection<String> headers) {
        Map<Column, List<String>> found = found(headers);
        List<String> missing = new ArrayList<>();
        required().stream().filter(column -> !found.containsKey(column)).forEach(column -> missing.add(column.title()));
        List<String> titles = columns.stream().map(Column::title).toList();
        if (!missing.isEmpty()) {
            String there = list(headers, "、");
            throw new UnreadableFileException(
                    "缺少列：%s。应有的列：%s；文件中的列：%s"
                            .formatted(list(missing, "、"), list(titles, "、"), there.isEmpty() ? "（无）" : there),
                    "missing columns: %s. Expected: %s; found: %s"
                            .formatted(list(missing, ", "), list(titles, ", "), there.isEmpty() ? "(none)" : there));
        }
        found.forEach((column, names) -> {
            if (names.size() > 1) {
                throw new UnreadableFileException(
                        "列“" + column.title() + "”出现了 " + names.size() + " 次：" + list(names, "、") + "。请只保留一列",
                        "column \"" + column.title() + "\" is there " + names.size() + " times: " + list(names, ", ")
                                + ". Keep one of them");
            }
        });
    }

    private Set<Column> required() {
        Set<Column> required = new HashSet<>();
        columns.stream().filter(Column::required).forEach(required::add);
        return required;
    }

    private Map<Column, List<String>> found(Collection<String> headers) {
        Map<Column, List<String>> found = new LinkedHashMap<>();
        for (String header : headers) {
            Column column = find(header);
            if (column != null) {
                found.computeIfAbsent(column, c -> new ArrayList<>()).add(header);
            }
        }
        return found;
    }

    /** The names in one line, shortened so that a file of rubbish makes no endless message. */
    private static String list(Collection<String> names, String separator) {
        String all = String.join(
                separator, names.stream().limit(40).map(Texts::oneLine).toList());
        return Texts.shorten(all, 600) + (names.size() > 40 ? " …" : "");
    }
}
