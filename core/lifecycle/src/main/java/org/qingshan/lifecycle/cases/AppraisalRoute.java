package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** Who appraises the damage (鉴定评估方式). */
public enum AppraisalRoute implements Labelled {
    AGENCY("委托鉴定评估机构", "Appraisal agency"),
    EXPERTS("简单案件专家评估", "Experts, for a simple case");

    private final String zh;
    private final String en;

    AppraisalRoute(String zh, String en) {
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
