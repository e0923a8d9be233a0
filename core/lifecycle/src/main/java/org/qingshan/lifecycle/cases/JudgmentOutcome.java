package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What became of the claims in court. */
public enum JudgmentOutcome implements Labelled {
    UPHELD("支持全部诉讼请求", "All claims upheld"),
    PARTLY("支持部分诉讼请求", "Some claims upheld"),
    DISMISSED("驳回诉讼请求", "Claims dismissed");

    private final String zh;
    private final String en;

    JudgmentOutcome(String zh, String en) {
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
