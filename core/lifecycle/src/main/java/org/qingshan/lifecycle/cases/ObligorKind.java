package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What an obligor is. */
public enum ObligorKind implements Labelled {
    UNIT("单位", "Organisation"),
    INDIVIDUAL("个人", "Individual");

    private final String zh;
    private final String en;

    ObligorKind(String zh, String en) {
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
