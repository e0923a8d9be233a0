package org.qingshan.lifecycle;

import org.qingshan.sdk.Labelled;

/** What a period is for (期限). Stored by name. */
public enum DeadlineKind implements Labelled {
    REFERRAL("移送接收", "Answer to a referral"),
    VERIFICATION("初步核查", "Verification"),
    INVESTIGATION("损害调查", "Investigation"),
    APPRAISAL("鉴定评估", "Appraisal"),
    REPLY("答复磋商告知书", "Reply to the consultation notice"),
    CONSULTATION("磋商", "Consultation"),
    RENEGOTIATION("重新磋商", "Renegotiation"),
    CONFIRMATION_APPLICATION("申请司法确认", "Application for judicial confirmation"),
    LIMITATION("诉讼时效", "Limitation of action"),
    PERFORMANCE("履行", "Performance"),
    ENFORCEMENT("申请强制执行", "Application for enforcement"),
    EVALUATION("修复效果评估", "Evaluation of the restoration"),
    ARCHIVING("归档", "Archiving");

    private final String zh;
    private final String en;

    DeadlineKind(String zh, String en) {
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
