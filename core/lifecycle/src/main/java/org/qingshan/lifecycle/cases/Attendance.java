package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** How the obligor attended a meeting. */
public enum Attendance implements Labelled {
    ATTENDED("全程参加", "Attended"),
    ABSENT("缺席", "Absent"),
    LEFT("中途退出", "Left the meeting");

    private final String zh;
    private final String en;

    Attendance(String zh, String en) {
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
