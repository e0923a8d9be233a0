package org.qingshan.lifecycle.cases;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.qingshan.lifecycle.Stage;

/** Stages of a case (案件阶段), in the order of the procedure. */
public enum CaseStage implements Stage {
    FILED("立案", "Filed"),
    INVESTIGATING("损害调查", "Investigation"),
    APPRAISING("鉴定评估", "Appraisal"),
    CONCLUDED("调查终结", "Investigation concluded"),
    NOTICED("磋商告知", "Notice of consultation"),
    CONSULTING("磋商", "Consultation"),
    AGREED("达成协议", "Agreed"),
    CONFIRMING("司法确认", "Judicial confirmation"),
    RENEGOTIATING("重新磋商", "Renegotiation"),
    FAILED("磋商不成", "Consultation failed"),
    LITIGATING("诉讼", "Suit"),
    JUDGED("裁判生效", "Judged"),
    PERFORMING("履行修复", "Performance"),
    ENFORCING("强制执行", "Enforcement"),
    EVALUATING("修复效果评估", "Evaluation of the restoration"),
    ACCEPTANCE("验收", "Acceptance"),
    CLOSED("结案", "Closed"),
    TERMINATED("终止索赔", "Claim ended"),
    ARCHIVED("归档", "Archived");

    private final String zh;
    private final String en;

    CaseStage(String zh, String en) {
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
        return compareTo(CLOSED) < 0;
    }

    /** From filing to the evaluation: where a claim can still be ended. */
    static Set<CaseStage> beforeAcceptance() {
        return Collections.unmodifiableSet(EnumSet.range(FILED, EVALUATING));
    }

    /** From filing to the acceptance: where work goes on. */
    static Set<CaseStage> beforeClosing() {
        return Collections.unmodifiableSet(EnumSet.range(FILED, ACCEPTANCE));
    }
}
