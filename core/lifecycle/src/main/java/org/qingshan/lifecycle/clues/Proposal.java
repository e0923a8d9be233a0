package org.qingshan.lifecycle.clues;

import org.qingshan.sdk.Labelled;

/** What a verification report recommends (核查建议). */
public enum Proposal implements Labelled {
    OPEN_CASE("立案", "Open a case"),
    DECLINE("不启动索赔", "Do not claim"),
    RULE_OUT("不适用", "Out of scope");

    private final String zh;
    private final String en;

    Proposal(String zh, String en) {
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
