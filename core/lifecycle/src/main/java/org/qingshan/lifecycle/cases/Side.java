package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** For whom somebody attends a meeting. */
public enum Side implements Labelled {
    DEPARTMENT("赔偿权利人指定部门", "Department"),
    OBLIGOR("赔偿义务人", "Obligor"),
    PROCURATORATE("检察机关", "Procuratorate"),
    EXPERT("专家", "Expert"),
    PUBLIC("公众代表", "Public"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    Side(String zh, String en) {
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
