package org.qingshan.sdk.restoration;

import org.qingshan.sdk.Labelled;

/** How an obligor makes damage good (修复与履责方式). */
public enum RestorationMode implements Labelled {
    IN_SITU("原位修复", "In-situ restoration"),
    REPLACEMENT("替代修复", "Replacement restoration"),
    OFF_SITE("异地修复", "Off-site restoration"),
    LABOUR("劳务代偿", "Labour compensation"),
    UPGRADE_OFFSET("技改抵扣", "Upgrade offset");

    private final String zh;
    private final String en;

    RestorationMode(String zh, String en) {
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
