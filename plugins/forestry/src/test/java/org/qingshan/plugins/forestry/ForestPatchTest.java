package org.qingshan.plugins.forestry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.GeoPoint;

class ForestPatchTest {
    private static Clue clue(@Nullable String remarks) {
        return new ForestPatch(
                        "LD-1",
                        LocalDate.of(2025, 3, 4),
                        Region.BAISE,
                        "思林镇",
                        ForestPatch.Change.OCCUPATION,
                        new BigDecimal("5.60"),
                        remarks,
                        null,
                        new GeoPoint(new BigDecimal("107.2"), new BigDecimal("23.5"), "WGS-84"))
                .toClue();
    }

    @Test
    void aPatchBecomesAClueThatTellsWhatChangedAndHowMuch() {
        assertEquals("违法占用林地，变化面积 5.60 hm²。越界剥离表土", clue("越界剥离表土").facts());
        assertEquals("违法占用林地，变化面积 5.60 hm²", clue(null).facts());
        assertEquals("WGS-84", clue(null).point().datum());
    }
}
