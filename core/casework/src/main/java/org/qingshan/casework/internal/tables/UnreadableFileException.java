package org.qingshan.casework.internal.tables;

import org.qingshan.sdk.Label;

/** A file as a whole is not what it should be; says what was expected and what was found. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Label sentence;

    public UnreadableFileException(String zh, String en) {
        super(en);
        this.sentence = new Label(zh, en);
    }

    public Label sentence() {
        return sentence;
    }
}
