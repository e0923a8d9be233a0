package org.qingshan.casework.internal;

/** What a database can keep of a text. */
public final class Characters {
    private Characters() {}

    /** Whether the text has neither a null character nor half a surrogate pair. */
    public static boolean areStorable(CharSequence text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
