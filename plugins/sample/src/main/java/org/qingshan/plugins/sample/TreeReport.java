package org.qingshan.plugins.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueRow;

/** One row of a file of reports: the Chinese labels are its column headers. */
public record TreeReport(
        @Field(zh = "编号", en = "Number") @NotBlank @Size(max = 100)
        String number,

        @Field(zh = "发现日期", en = "Found on") @NotNull @PastOrPresent
        LocalDate foundOn,

        @Field(zh = "设区市", en = "City") @NotNull Region city,

        @Field(zh = "街道", en = "Street") @NotBlank @Size(max = 200)
        String street,

        @Field(zh = "受损株数", en = "Trees lost", unit = "株") @NotNull @Positive
        Integer trees)
        implements ClueRow {
    @Override
    public Clue toClue() {
        return new Clue(number, foundOn, city, street, null, "行道树受损 " + trees + " 株", null);
    }
}
