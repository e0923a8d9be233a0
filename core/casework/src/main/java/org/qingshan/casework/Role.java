package org.qingshan.casework;

import org.qingshan.sdk.Labelled;

/** What an account is for. */
public enum Role implements Labelled {
    /** Works clues and cases of one department in one city, or in all cities from the autonomous region's office. */
    OFFICER("承办人", "Case officer"),
    /** Sees everything; changes no case. */
    CENTRAL("中心办公室", "Central office"),
    /** Plugins, accounts and rules; sees everything, changes no case. */
    ADMINISTRATOR("管理员", "Administrator");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
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
