package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What the investigation recommends (调查结论建议). */
public enum Conclusion implements Labelled {
    CONSULT("启动磋商", "Consultation"),
    TERMINATE("终止索赔", "Ending the claim");

    private final String zh;
    private final String en;

    Conclusion(String zh, String en) {
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
