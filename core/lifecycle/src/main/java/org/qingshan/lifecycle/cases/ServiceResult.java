package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** Whether a document was served. */
public enum ServiceResult implements Labelled {
    SERVED("已送达", "Served"),
    FAILED("未能送达", "Failed");

    private final String zh;
    private final String en;

    ServiceResult(String zh, String en) {
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
