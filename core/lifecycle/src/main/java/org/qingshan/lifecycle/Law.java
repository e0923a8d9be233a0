package org.qingshan.lifecycle;

/** How the sources of law are cited. What was not compared with the official text is marked 待确认. */
public final class Law {
    /** The official drafting note of the autonomous region's rules; their article numbers are not final and never cited. */
    public static final String DRAFT = "《广西壮族自治区生态环境损害赔偿工作细则（征求意见稿）》编制说明";
    /** The national regulation. */
    public static final String REGULATION = "《生态环境损害赔偿管理规定》（环法规〔2022〕31号）";
    /** The national opinions of 2025. */
    public static final String OPINIONS = "《关于深入推进生态环境损害赔偿制度改革若干具体问题的意见》（环法规〔2025〕6号）";
    /** The Supreme People's Court's provisions on suits for damages. */
    public static final String COURT = "《最高人民法院关于审理生态环境损害赔偿案件的若干规定（试行）》";

    public static final String CIVIL_CODE = "《中华人民共和国民法典》";
    public static final String CIVIL_PROCEDURE = "《中华人民共和国民事诉讼法》（2023年修正）";
    /** No text known: the platform's own order. */
    public static final String OWN = "平台办案规程（待确认）";

    private Law() {}
}
