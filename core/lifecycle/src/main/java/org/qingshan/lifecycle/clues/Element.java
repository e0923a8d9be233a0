package org.qingshan.lifecycle.clues;

import org.qingshan.sdk.Labelled;

/** The part of the environment that was damaged (环境要素). */
public enum Element implements Labelled {
    AIR("大气", "Air"),
    SURFACE_WATER("地表水和沉积物", "Surface water and sediment"),
    GROUNDWATER("地下水", "Groundwater"),
    SOIL("土壤", "Soil"),
    FARMLAND("农田", "Farmland"),
    FOREST("森林", "Forest"),
    WETLAND("湿地", "Wetland"),
    LAND("土地和矿山", "Land and mines"),
    AQUATIC_LIFE("水生生物", "Aquatic life"),
    WILDLIFE("野生动植物", "Wildlife"),
    MULTIPLE("多种要素", "Several"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    Element(String zh, String en) {
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
