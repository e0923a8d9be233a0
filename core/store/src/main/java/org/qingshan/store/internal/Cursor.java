package org.qingshan.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place in a list where the next page begins, as opaque text. */
final class Cursor {
    private static final char SEPARATOR = '\n';

    private Cursor() {}

    /** @param list name of the list, so that a cursor of another one is refused */
    static String of(String list, String... keys) {
        String text = list + SEPARATOR + String.join(String.valueOf(SEPARATOR), keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException when it is no cursor of that list */
    static String[] keys(String cursor, String list, int count) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String[] parts = text.split(String.valueOf(SEPARATOR), -1);
        if (parts.length != count + 1 || !parts[0].equals(list) || !Parameters.isStorable(text)) {
            throw invalid();
        }
        String[] keys = new String[count];
        System.arraycopy(parts, 1, keys, 0, count);
        return keys;
    }

    static IllegalArgumentException invalid() {
        return new IllegalArgumentException("not a cursor of this list");
    }
}
