package org.qingshan.sdk.clue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.qingshan.sdk.Field;

/**
 * A place on the map in the datum the source gave it in; it is never converted silently.
 *
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 * @param datum as the source named it: {@code CGCS2000}, {@code WGS-84}, {@code GCJ-02}, or 未注明 where it did not say
 */
public record GeoPoint(
        @Field(zh = "经度", en = "Longitude", unit = "°") @NotNull @DecimalMin("-180") @DecimalMax("180")
        BigDecimal longitude,

        @Field(zh = "纬度", en = "Latitude", unit = "°") @NotNull @DecimalMin("-90") @DecimalMax("90")
        BigDecimal latitude,

        @Field(zh = "坐标系", en = "Datum") @NotNull String datum) {
    /** The datum of a source that does not name one. */
    public static final String UNSTATED = "未注明";
}
