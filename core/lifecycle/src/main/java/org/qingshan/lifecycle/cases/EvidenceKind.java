package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** What a piece of evidence is (证据种类). */
public enum EvidenceKind implements Labelled {
    MONITORING_DATA("监测数据", "Monitoring data"),
    INVESTIGATION_REPORT("调查报告", "Investigation report"),
    TEST_REPORT("检测报告", "Test report"),
    APPRAISAL("鉴定评估报告", "Appraisal report"),
    SITE_RECORD("现场调查笔录", "Record of the site visit"),
    DOCUMENT("书证物证", "Document or object"),
    PHOTO_VIDEO("视听资料", "Photo or video"),
    TESTIMONY("陈述和证言", "Statement or testimony"),
    JUDGMENT("生效裁判文书", "Effective judgment"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    EvidenceKind(String zh, String en) {
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
