package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** The procedure a piece of evidence was made in; evidence made in enforcement may prove facts after cross-examination. */
public enum OriginProcedure implements Labelled {
    COMPENSATION("本案损害调查", "This investigation"),
    ADMINISTRATIVE("行政执法", "Administrative enforcement"),
    CRIMINAL("刑事诉讼", "Criminal procedure"),
    CIVIL("民事诉讼", "Civil procedure"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    OriginProcedure(String zh, String en) {
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
