package org.qingshan.rest.internal.wire;

import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Labelled;

/** Text in both languages. */
public record LabelAnswer(String zh, String en) {
    public static LabelAnswer of(Labelled label) {
        return new LabelAnswer(label.zh(), label.en());
    }

    public static @Nullable LabelAnswer orNull(@Nullable Labelled label) {
        return label == null ? null : of(label);
    }
}
