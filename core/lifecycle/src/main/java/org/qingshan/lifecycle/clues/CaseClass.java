package org.qingshan.lifecycle.clues;

import org.qingshan.sdk.Labelled;

/** How a case is to be handled (案件类型). */
public enum CaseClass implements Labelled {
    MINOR("显著轻微", "Minor"),
    SIMPLE("简单案件", "Simple"),
    ORDINARY("一般案件", "Ordinary"),
    MAJOR("重大案件", "Major");

    private final String zh;
    private final String en;

    CaseClass(String zh, String en) {
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
