package org.qingshan.plugins.water;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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

/** What a patrol under the river and lake chief system found (河湖长制巡查记录): one row of its CSV file. */
public record PatrolFinding(
        @Field(zh = "巡查编号", en = "Patrol no.") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "发现日期", en = "Found on") @NotNull @PastOrPresent
        LocalDate foundOn,

        @Field(zh = "设区市", en = "City", help = "名称或行政区划代码（可为县级）", helpEn = "Name or code, of a county too") @NotNull
        Region city,

        @Field(zh = "河湖名称", en = "River or lake") @NotBlank @Size(max = 60)
        String waterBody,

        @Field(zh = "具体位置", en = "Place") @NotBlank @Size(max = 130)
        String place,

        @Field(zh = "经度", en = "Longitude", unit = "°") @DecimalMin("-180") @DecimalMax("180") @Nullable
        BigDecimal longitude,

        @Field(zh = "纬度", en = "Latitude", unit = "°") @DecimalMin("-90") @DecimalMax("90") @Nullable
        BigDecimal latitude,

        @Field(zh = "坐标系", en = "Datum", help = "CGCS2000、WGS-84 或 GCJ-02；不作转换", helpEn = "Kept as given")
        @Size(max = 20)
        @Nullable
        String datum,

        @Field(zh = "问题类型", en = "Kind") @NotNull Kind kind,

        @Field(zh = "问题描述", en = "Description", lines = 4) @NotBlank @Size(max = 1500)
        String description,

        @Field(zh = "涉嫌责任主体", en = "Suspected obligor") @Size(max = 200) @Nullable
        String suspect,

        @Field(zh = "巡查人", en = "Patrolled by") @Size(max = 60) @Nullable
        String patrolledBy)
        implements ClueRow {

    /** What the patrol came upon. */
    public enum Kind implements Labelled {
        SAND_MINING("非法采砂", "Illegal sand mining"),
        SPOIL("弃土弃渣", "Dumped spoil"),
        ABSTRACTION("非法取水", "Illegal abstraction"),
        SOIL_EROSION("水土流失", "Soil erosion"),
        SHORELINE("侵占岸线", "Occupied shoreline"),
        WATER_QUALITY("水体异常", "Abnormal water"),
        OTHER("其他", "Other");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
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

    @AssertTrue(message = "经度和纬度要么都填，要么都不填 / longitude and latitude: both or neither")
    public boolean isWithWholePoint() {
        return (longitude == null) == (latitude == null);
    }

    @Override
    public Clue toClue() {
        String by = patrolledBy == null ? "" : "（巡查人：" + patrolledBy + "）";
        return new Clue(
                number, foundOn, city, waterBody + " " + place, point(), kind.zh() + "：" + description + by, suspect);
    }

    private @Nullable GeoPoint point() {
        return longitude == null || latitude == null
                ? null
                : new GeoPoint(longitude, latitude, datum == null ? GeoPoint.UNSTATED : datum);
    }
}
