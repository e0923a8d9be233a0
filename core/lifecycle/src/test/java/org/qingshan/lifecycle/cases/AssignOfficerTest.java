package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;

import org.junit.jupiter.api.Test;

class AssignOfficerTest {
    @Test
    void theLastOneAssignedIsInCharge() {
        Desk desk = Cases.filed().take(new AssignOfficer(day(1), "a", "甲")).take(new AssignOfficer(day(2), "b", "乙"));
        assertThat(desk.file().filing().officer()).isEqualTo(new Filing.Officer("b", "乙"));
    }

    @Test
    void nobodyIsAssignedBeforeTheCaseWasOpened() {
        assertThat(Cases.investigating().refusals(new AssignOfficer(day(-1), "a", "甲")))
                .containsExactly("DATE_TOO_EARLY");
    }
}
