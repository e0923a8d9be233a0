package org.qingshan.lifecycle.cases;

import org.qingshan.sdk.Labelled;

/** How a document is served (送达方式). */
public enum ServiceMode implements Labelled {
    DIRECT("直接送达", "Direct"),
    LIEN("留置送达", "Left at the place"),
    MAIL("邮寄送达", "By mail"),
    ELECTRONIC("电子送达", "Electronic"),
    ENTRUSTED("委托送达", "By another authority"),
    PUBLIC("公告送达", "By public notice");

    private final String zh;
    private final String en;

    ServiceMode(String zh, String en) {
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
