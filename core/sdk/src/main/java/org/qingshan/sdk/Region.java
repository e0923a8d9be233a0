package org.qingshan.sdk;

import java.util.Arrays;
import java.util.Optional;

/** The autonomous region and its fourteen cities, by GB/T 2260 code. */
public enum Region implements Labelled {
    GUANGXI("450000", "广西壮族自治区", "Guangxi"),
    NANNING("450100", "南宁市", "Nanning"),
    LIUZHOU("450200", "柳州市", "Liuzhou"),
    GUILIN("450300", "桂林市", "Guilin"),
    WUZHOU("450400", "梧州市", "Wuzhou"),
    BEIHAI("450500", "北海市", "Beihai"),
    FANGCHENGGANG("450600", "防城港市", "Fangchenggang"),
    QINZHOU("450700", "钦州市", "Qinzhou"),
    GUIGANG("450800", "贵港市", "Guigang"),
    YULIN("450900", "玉林市", "Yulin"),
    BAISE("451000", "百色市", "Baise"),
    HEZHOU("451100", "贺州市", "Hezhou"),
    HECHI("451200", "河池市", "Hechi"),
    LAIBIN("451300", "来宾市", "Laibin"),
    CHONGZUO("451400", "崇左市", "Chongzuo");

    private final String code;
    private final String zh;
    private final String en;

    Region(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Six-digit GB/T 2260 code. */
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

    /** Name without its suffix 市, such as 南宁; 广西 for the autonomous region. */
    public String shortName() {
        return this == GUANGXI ? "广西" : zh.substring(0, zh.length() - 1);
    }

    /** Whether what happens in {@code other} is seen from here: the autonomous region sees every city. */
    public boolean covers(Region other) {
        return this == GUANGXI || this == other;
    }

    /**
     * The city that a code or a name belongs to.
     *
     * @param text six digits of a city or of a county in it, a name such as 南宁市 or 南宁, or a constant's name
     */
    public static Optional<Region> of(String text) {
        String wanted = text.strip();
        if (wanted.matches("45[0-9]{4}")) {
            String city = wanted.substring(0, 4) + "00";
            return Arrays.stream(values()).filter(r -> r.code.equals(city)).findFirst();
        }
        return Arrays.stream(values())
                .filter(r -> r.zh.equals(wanted)
                        || r.shortName().equals(wanted)
                        || r.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
