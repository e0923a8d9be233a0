package org.qingshan.sdk.assessment;

import org.qingshan.sdk.Labelled;

/** What can be claimed (赔偿范围): Civil Code art. 1235, and lawyers' fees under the 2020 judicial interpretation art. 14. */
public enum DamageHead implements Labelled {
    INTERIM_LOSS("L1", "至修复完成期间服务功能丧失导致的损失", "Loss of services until restoration"),
    PERMANENT_LOSS("L2", "生态环境功能永久性损害造成的损失", "Permanent loss"),
    INVESTIGATION_COST("L3", "调查、鉴定评估等费用", "Investigation and appraisal"),
    RESTORATION_COST("L4", "清除污染、修复生态环境费用", "Clean-up and restoration"),
    PREVENTION_COST("L5", "防止损害发生和扩大所支出的合理费用", "Prevention and emergency response"),
    LITIGATION_COST("L6", "律师费及其他诉讼合理费用", "Litigation");

    private final String code;
    private final String zh;
    private final String en;

    DamageHead(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** L1 to L6. */
    public String code() {
        return code;
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
