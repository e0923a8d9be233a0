package org.qingshan.lifecycle.clues;

import org.qingshan.lifecycle.Stage;

/** Stages of a clue (线索阶段). */
public enum ClueStage implements Stage {
    REGISTERED("线索登记", "Registered"),
    TRANSFERRED("线索移送", "Referred"),
    VERIFYING("初步核查", "Verification"),
    NOT_CLAIMED("不启动索赔", "Not claimed"),
    OUT_OF_SCOPE("不适用", "Out of scope"),
    FILED("已立案", "Filed");

    private final String zh;
    private final String en;

    ClueStage(String zh, String en) {
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

    @Override
    public boolean open() {
        return compareTo(NOT_CLAIMED) < 0;
    }
}
