package org.qingshan.rest.internal.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Labelled;

/** The language a caller reads. */
public enum Language {
    ZH,
    EN;

    public String of(Labelled text) {
        return of(text.zh(), text.en());
    }

    public String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language that an Accept-Language header prefers; Chinese unless it prefers English. */
    static Language accepted(@Nullable String header) {
        if (header == null) {
            return ZH;
        }
        double zh = 0;
        double en = 0;
        for (String range : header.split(",", 50)) {
            String[] parts = range.split(";", 2);
            String tag = parts[0].strip().toLowerCase(Locale.ROOT);
            double weight = parts.length == 1 ? 1 : weight(parts[1]);
            if (tag.equals("zh") || tag.startsWith("zh-")) {
                zh = Math.max(zh, weight);
            } else if (tag.equals("en") || tag.startsWith("en-")) {
                en = Math.max(en, weight);
            }
        }
        return en > zh ? EN : ZH;
    }

    private static double weight(String parameter) {
        String text = parameter.strip();
        if (!text.matches("q=[01](\\.[0-9]{0,3})?")) {
            return 0;
        }
        return Double.parseDouble(text.substring(2));
    }
}
