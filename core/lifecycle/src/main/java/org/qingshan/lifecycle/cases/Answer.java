package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What the obligor answers to the consultation notice. */
public enum Answer implements Labelled {
    AGREE("同意磋商", "Agrees to consult"),
    REFUSE("拒绝磋商", "Refuses");

    private final String zh;
    private final String en;

    Answer(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
