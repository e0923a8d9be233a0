package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** Where a meeting left the consultation. */
public enum MeetingOutcome implements Labelled {
    CONTINUES("继续磋商", "Goes on"),
    AGREED("达成一致", "Agreed"),
    NO_AGREEMENT("未达成一致", "No agreement");

    private final String zh;
    private final String en;

    MeetingOutcome(String zh, String en) {
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
