package org.qingshan.rest.internal.wire;

import org.qingshan.lifecycle.Stage;
import org.qingshan.sdk.Labelled;

/** A constant by its identifier, with its name in both languages. */
public record Named(String id, String zh, String en) {
    public static Named of(Enum<?> constant, Labelled label) {
        return new Named(constant.name(), label.zh(), label.en());
    }

    public static Named of(Stage stage) {
        return new Named(stage.name(), stage.zh(), stage.en());
    }
}
