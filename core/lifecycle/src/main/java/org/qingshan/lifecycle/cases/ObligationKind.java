package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What an obligation is about. */
public enum ObligationKind implements Labelled {
    PAYMENT("赔付", "Payment"),
    MILESTONE("修复节点", "Milestone of the restoration");

    private final String zh;
    private final String en;

    ObligationKind(String zh, String en) {
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
