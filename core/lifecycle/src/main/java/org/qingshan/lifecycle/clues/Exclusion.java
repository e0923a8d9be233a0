package org.qingshan.lifecycle.clues;

import org.qingshan.sdk.Labelled;

/** What the rules do not apply to (不适用情形). */
public enum Exclusion implements Labelled {
    PERSONAL_DAMAGE("X1", "人身伤害、个人和集体财产损失", "Injury, or loss of personal or collective property"),
    MARINE("X2", "海洋生态环境损害", "Damage to the marine environment"),
    LEGACY("X3", "责任主体不明确的历史遗留问题", "Legacy problem without a liable party");

    private final String code;
    private final String zh;
    private final String en;

    Exclusion(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Code used in statistics. */
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
