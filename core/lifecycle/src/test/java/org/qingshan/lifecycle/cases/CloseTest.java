package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.accept;
import static org.qingshan.lifecycle.cases.Commands.close;
import static org.qingshan.lifecycle.cases.Commands.day;

import org.junit.jupiter.api.Test;

class CloseTest {
    @Test
    void acceptanceComesFirst() {
        assertThat(Cases.accepting().why(CaseStep.CLOSE)).contains("NOT_ACCEPTED");
    }

    @Test
    void itIsAcceptedOnce() {
        assertThat(Cases.accepting().take(accept(day(112))).why(CaseStep.ACCEPT_RESTORATION))
                .contains("ALREADY_ACCEPTED");
    }

    @Test
    void itIsNotClosedBeforeItWasAccepted() {
        assertThat(Cases.accepting().take(accept(day(112))).refusals(close(day(111))))
                .containsExactly("DATE_TOO_EARLY");
        assertThat(Cases.accepting().take(accept(day(112))).refusals(close(day(112))))
                .isEmpty();
    }

    @Test
    void aClosedCaseIsOnlyArchived() {
        assertThat(CaseStep.openIn(CaseStage.CLOSED)).containsExactly(CaseStep.ARCHIVE);
    }
}
