package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddEvidenceTest {
    private static AddEvidence found(LocalDate on, LocalDate obtained) {
        return new AddEvidence(
                on, "检测报告", EvidenceKind.TEST_REPORT, "水利局", OriginProcedure.ADMINISTRATIVE, obtained, null);
    }

    @Test
    void evidenceMayBeOlderThanTheCase() {
        assertThat(Cases.investigating().refusals(found(day(2), day(-30)))).isEmpty();
    }

    @Test
    void nothingIsAddedBeforeItWasObtained() {
        assertThat(Cases.investigating().refusals(found(day(2), day(3)))).containsExactly("OBTAINED_AFTER_ADDED");
    }

    @Test
    void piecesAreNumbered() {
        Desk desk = Cases.investigating().take(found(day(2), day(1))).take(found(day(3), day(1)));
        assertThat(desk.file().investigation().evidence())
                .extracting(Investigation.Evidence::number)
                .containsExactly(1, 2);
    }
}
