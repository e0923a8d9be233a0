package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import org.junit.jupiter.api.Test;

class ApproveMoreMeetingsTest {
    @Test
    void approvalsAddUp() {
        Desk desk = Cases.consulting()
                .take(new ApproveMoreMeetings(day(30), 1, "复杂", "覃立新"))
                .take(new ApproveMoreMeetings(day(31), 2, "复杂", "覃立新"));
        assertThat(desk.file().consultation().extraMeetings()).isEqualTo(3);
    }

    @Test
    void aRenegotiationHasNone() {
        assertThat(Cases.at(CaseStage.RENEGOTIATING).why(CaseStep.APPROVE_MORE_MEETINGS))
                .contains("STEP_NOT_OPEN");
    }
}
