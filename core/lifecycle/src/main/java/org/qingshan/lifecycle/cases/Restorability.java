package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** Whether the damage can be made good on the spot (可修复性). */
public enum Restorability implements Labelled {
    FULLY("可修复", "Fully"),
    PARTLY("无法完全修复", "Partly"),
    NOT("无法修复", "Not at all");

    private final String zh;
    private final String en;

    Restorability(String zh, String en) {
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
