package org.qingshan.casework.internal.tables;

import java.util.regex.Pattern;

/** Text of strangers' files, made fit to be shown. */
public final class Texts {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Z}\\uFEFF]+");

    private Texts() {}

    /** Without line breaks and other control characters, at most 60 characters. */
    static String oneLine(String text) {
        return shorten(CONTROL.matcher(shorten(text, 500)).replaceAll(" ").strip(), 60);
    }

    /** At most so many characters, the last one an ellipsis where something was cut off; never half a surrogate pair. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
