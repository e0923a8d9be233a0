package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.terminate;

import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Ground;

class ReopenCaseTest {
    @Test
    void theInvestigationStartsAgain() {
        Desk desk =
                Cases.agreed().take(terminate(day(50), Ground.NO_ASSETS)).take(new ReopenCase(day(60), "发现财产", "覃立新"));
        CaseFile file = desk.file();
        assertThat(file.stage()).isEqualTo(CaseStage.INVESTIGATING);
        assertThat(file.investigation().startedOn()).isEqualTo(day(60));
        assertThat(file.investigation().report()).isNull();
        assertThat(file.consultation()).isEqualTo(Consultation.NONE);
        assertThat(file.performance().title()).isNull();
        assertThat(file.performance().open()).isEmpty();
        assertThat(file.closing().termination()).isNull();
        assertThat(file.assessments()).hasSize(1);
    }

    @Test
    void anArchivedCaseStaysArchived() {
        assertThat(CaseStep.openIn(CaseStage.ARCHIVED)).isEmpty();
    }
}
