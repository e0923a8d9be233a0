package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** How bad the damage is (损害程度). */
public enum Degree implements Labelled {
    SLIGHT("轻微", "Slight"),
    MODERATE("一般", "Moderate"),
    SERIOUS("严重", "Serious"),
    VERY_SERIOUS("特别严重", "Very serious");

    private final String zh;
    private final String en;

    Degree(String zh, String en) {
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
