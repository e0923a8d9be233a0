package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import org.junit.jupiter.api.Test;

class ApplyForConsultationTest {
    @Test
    void theObligorMayApplyWithoutANotice() {
        Desk desk = Cases.concluded().take(new ApplyForConsultation(day(20), day(18), "某公司", null));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.CONSULTING);
        assertThat(desk.file().consultation().clockFrom()).isEqualTo(day(20));
    }

    @Test
    void anApplicationIsNotAcceptedBeforeItIsMade() {
        assertThat(Cases.concluded().refusals(new ApplyForConsultation(day(20), day(21), "某公司", null)))
                .containsExactly("APPLIED_AFTER_ACCEPTED");
    }
}
