package org.qingshan.plugins.forestry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Labelled;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;
import org.qingshan.sdk.clue.GeoPoint;

/** A patch of changed forest land (林业督查图斑): one feature of the GeoJSON file. */
public record ForestPatch(
        @Field(zh = "图斑编号", en = "Patch no.") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "判读日期", en = "Interpreted on") @NotNull @PastOrPresent
        LocalDate interpretedOn,

        @Field(zh = "行政区", en = "City", help = "名称或行政区划代码（可为县级）", helpEn = "Name or code, of a county too") @NotNull
        Region city,

        @Field(zh = "林场或村屯", en = "Place") @NotBlank @Size(max = 200)
        String place,

        @Field(zh = "变化类型", en = "Change") @NotNull Change change,

        @Field(zh = "变化面积", en = "Area changed", unit = "hm²") @NotNull @Positive
        BigDecimal area,

        @Field(zh = "现地说明", en = "Remarks", lines = 3) @Size(max = 1500) @Nullable
        String remarks,

        @Field(zh = "涉嫌责任主体", en = "Suspected obligor") @Size(max = 200) @Nullable
        String suspect,

        @Field(zh = "图斑位置", en = "Location") @Valid @Nullable
        GeoPoint location)
        implements ClueRow {

    /** What happened to the forest. */
    public enum Change implements Labelled {
        DESTRUCTION("毁林开垦", "Forest cleared for farming"),
        OCCUPATION("违法占用林地", "Forest land occupied"),
        THEFT("盗伐林木", "Trees stolen"),
        OVERCUTTING("滥伐林木", "Trees cut without or beyond a licence"),
        FIRE("森林火灾", "Forest fire"),
        OTHER("其他", "Other");

        private final String zh;
        private final String en;

        Change(String zh, String en) {
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

    @Override
    public Clue toClue() {
        String facts = change.zh() + "，变化面积 " + area.toPlainString() + " hm²";
        return new Clue(
                number,
                interpretedOn,
                city,
                place,
                location,
                remarks == null || remarks.isBlank() ? facts : facts + "。" + remarks,
                suspect);
    }
}
