package org.qingshan.sdk.clue;

import org.qingshan.sdk.Labelled;

/**
 * The ten channels a clue can come through (十类线索渠道). Their number is given by the autonomous region's drafting note,
 * their wording follows 《生态环境损害赔偿管理规定》(环法规〔2022〕31号).
 */
public enum Channel implements Labelled {
    INSPECTION("C01", "中央和省级生态环境保护督察发现的", "Found by central or provincial inspection"),
    EMERGENCY("C02", "突发生态环境事件", "Environmental emergency"),
    PENALTY_CASE("C03", "资源与环境行政处罚案件", "Administrative penalty case"),
    CRIMINAL_CASE("C04", "涉嫌构成破坏环境资源保护犯罪的案件", "Suspected crime against the environment"),
    PROTECTED_AREA("C05", "在生态保护红线等禁止开发区域、重点生态功能区发生的环境污染、生态破坏事件", "Event in a protected area"),
    PATROL("C06", "日常监管、执法巡查、各项资源与环境专项行动发现的", "Found by supervision, patrol or campaign"),
    REPORT("C07", "信访投诉、举报和媒体曝光涉及的", "Complaint, report or media"),
    ASSIGNED("C08", "上级机关交办的", "Assigned by a higher authority"),
    PROCURATORATE("C09", "检察机关移送的", "Referred by the procuratorate"),
    OTHER("C10", "赔偿权利人确定的其他线索渠道", "Other channel set by the claimant");

    private final String code;
    private final String zh;
    private final String en;

    Channel(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** C01 to C10, as used in statistics. */
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
