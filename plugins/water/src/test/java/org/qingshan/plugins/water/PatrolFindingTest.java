package org.qingshan.plugins.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.GeoPoint;

class PatrolFindingTest {
    private static PatrolFinding finding(
            @Nullable String longitude, @Nullable String latitude, @Nullable String datum) {
        return new PatrolFinding(
                "XC-1",
                LocalDate.of(2025, 3, 4),
                Region.NANNING,
                "邕江",
                "左岸",
                longitude == null ? null : new BigDecimal(longitude),
                latitude == null ? null : new BigDecimal(latitude),
                datum,
                PatrolFinding.Kind.SPOIL,
                "弃土入河",
                "某公司",
                "韦志强");
    }

    @Test
    void aFindingBecomesAClueThatTellsKindPlaceAndWhoPatrolled() {
        Clue clue = finding("108.7", "22.8", "CGCS2000").toClue();
        assertEquals("XC-1", clue.reference());
        assertEquals("邕江 左岸", clue.place());
        assertEquals("弃土弃渣：弃土入河（巡查人：韦志强）", clue.facts());
        assertEquals(new GeoPoint(new BigDecimal("108.7"), new BigDecimal("22.8"), "CGCS2000"), clue.point());
    }

    @Test
    void theDatumIsNeverGuessed() {
        GeoPoint point = finding("108.7", "22.8", null).toClue().point();
        assertNotNull(point);
        assertEquals(GeoPoint.UNSTATED, point.datum());
        assertNull(finding(null, null, null).toClue().point());
    }

    @Test
    void halfAPointIsRefused() {
        assertFalse(finding("108.7", null, null).isWithWholePoint());
        assertFalse(finding(null, "22.8", null).isWithWholePoint());
    }
}
