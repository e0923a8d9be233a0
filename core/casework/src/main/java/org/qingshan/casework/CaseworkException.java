package org.qingshan.casework;

import org.qingshan.sdk.Label;

/**
 * Why a request could not be done, in words for the person who asked. The subclass says what kind of trouble it is; the code
 * is stable.
 */
public abstract class CaseworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Label sentence;

    protected CaseworkException(String code, Label sentence) {
        super(code + ": " + sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    /** Stable, upper case. */
    public String code() {
        return code;
    }

    public Label sentence() {
        return sentence;
    }
}
