package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** How an enforcement ended. */
public enum EnforcementResult implements Labelled {
    SATISFIED("执行完毕", "Satisfied"),
    SETTLED("执行和解", "Settled"),
    SUSPENDED("终结本次执行", "Ended for now");

    private final String zh;
    private final String en;

    EnforcementResult(String zh, String en) {
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
