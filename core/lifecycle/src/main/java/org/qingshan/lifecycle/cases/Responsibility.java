package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** How an item of damage is made good. */
public enum Responsibility implements Labelled {
    PAYMENT("货币赔偿", "Payment"),
    RESTORATION("自行修复", "Restoration by the obligor");

    private final String zh;
    private final String en;

    Responsibility(String zh, String en) {
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
