package org.qingshan.sdk.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;

/**
 * A clue (线索): a place, a day and a suspected act, before anyone has verified it.
 *
 * @param reference the source's own number; the same reference from the same source is the same clue, so a file sent twice
 *     adds nothing
 * @param foundOn day of discovery or receipt, from which the time for verification runs
 * @param region the city where it was found, or the autonomous region when it crosses cities
 * @param place where exactly, in words
 * @param point coordinates, or null when the source has none
 * @param facts the suspected act and damage, in words
 * @param suspectedObligor who may be liable; null when unknown
 */
public record Clue(
        @Field(zh = "线索编号", en = "Reference") @NotBlank @Size(max = 100)
        String reference,

        @Field(zh = "发现日期", en = "Found on") @NotNull @PastOrPresent
        LocalDate foundOn,

        @Field(zh = "所在设区市", en = "City") @NotNull Region region,

        @Field(zh = "具体地点", en = "Place") @NotBlank @Size(max = 200)
        String place,

        @Field(zh = "坐标", en = "Coordinates") @Valid @Nullable
        GeoPoint point,

        @Field(zh = "涉嫌损害事实", en = "Facts", lines = 4) @NotBlank @Size(max = 2000)
        String facts,

        @Field(zh = "涉嫌赔偿义务人", en = "Suspected obligor") @Size(max = 200) @Nullable
        String suspectedObligor) {}
