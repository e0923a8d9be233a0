package org.qingshan.lifecycle;

import org.qingshan.sdk.Labelled;

/** Papers that prove a ground for not claiming (证明材料). */
public enum Proof implements Labelled {
    PERFORMANCE("履行赔偿义务的证明", "Proof of performance"),
    JUDGMENT("生效裁判文书", "Effective judgment"),
    COVERAGE_TABLE("索赔请求涵盖对照表", "Table showing that the claims are covered"),
    MINOR_TEST("显著轻微认定材料", "Finding that the damage is minor"),
    NO_EXCEPTION("不属于例外情形的核对材料", "Check that no exception applies"),
    DISSOLUTION_OR_DEATH("注销、解散或死亡证明", "Proof of dissolution or death"),
    ASSET_SEARCH("财产查询结果", "Result of the search for assets"),
    PERMIT("排污许可等许可文件", "Permit"),
    MONITORING("监测数据", "Monitoring data"),
    RESTORATION("已实现修复的证明", "Proof of restoration"),
    STATEMENT("情况说明", "Statement of the circumstances"),
    OTHER("其他材料", "Other");

    private final String zh;
    private final String en;

    Proof(String zh, String en) {
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
