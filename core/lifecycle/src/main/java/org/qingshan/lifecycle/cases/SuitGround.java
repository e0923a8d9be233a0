package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** Situations in which a suit may be filed: the Supreme People's Court's provisions, art. 1. */
public enum SuitGround implements Labelled {
    EMERGENCY("发生较大、重大、特别重大突发环境事件的", "Considerable to extraordinarily serious environmental emergency"),
    PROTECTED_AREA(
            "在国家和省级主体功能区规划中划定的重点生态功能区、禁止开发区发生环境污染、生态破坏事件的",
            "Event in a key ecological function zone or a no-development zone"),
    SERIOUS("发生其他严重影响生态环境后果的", "Other serious consequences for the environment");

    private final String zh;
    private final String en;

    SuitGround(String zh, String en) {
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
