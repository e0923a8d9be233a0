package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What the obligor owes performance under (履行依据). */
public enum Title implements Labelled {
    AGREEMENT("未经司法确认的赔偿协议", "Agreement without judicial confirmation", false),
    CONFIRMED_AGREEMENT("经司法确认的赔偿协议", "Judicially confirmed agreement", true),
    COURT_SETTLEMENT("法院调解书", "Settlement in court", true),
    JUDGMENT("生效裁判", "Effective judgment", true);

    private final String zh;
    private final String en;
    private final boolean enforceable;

    Title(String zh, String en, boolean enforceable) {
        this.zh = zh;
        this.en = en;
        this.enforceable = enforceable;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether a court enforces it; otherwise a breach has to be sued for. */
    public boolean enforceable() {
        return enforceable;
    }
}
