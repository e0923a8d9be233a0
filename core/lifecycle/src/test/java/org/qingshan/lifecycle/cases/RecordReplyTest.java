package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.agree;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.refuse;
import static org.qingshan.lifecycle.cases.Commands.serve;
import static org.qingshan.lifecycle.cases.Commands.serveInVain;

import org.junit.jupiter.api.Test;

class RecordReplyTest {
    @Test
    void thereIsNoReplyToANoticeThatWasNotServed() {
        assertThat(Cases.at(CaseStage.NOTICED).why(CaseStep.RECORD_REPLY)).contains("NOT_SERVED");
        assertThat(Cases.at(CaseStage.NOTICED).take(serveInVain(day(21))).why(CaseStep.RECORD_REPLY))
                .contains("NOT_SERVED");
    }

    @Test
    void consentOpensTheConsultationWhoseTimeRunsFromService() {
        Desk desk = Cases.at(CaseStage.NOTICED).take(serve(day(21))).take(agree(day(25)));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.CONSULTING);
        assertThat(desk.file().consultation().clockFrom()).isEqualTo(day(21));
    }

    @Test
    void aRefusalLeavesTheStageAsItIs() {
        Desk desk = Cases.at(CaseStage.NOTICED).take(serve(day(21))).take(refuse(day(25)));
        assertThat(desk.file().stage()).isEqualTo(CaseStage.NOTICED);
        assertThat(desk.why(CaseStep.RECORD_REPLY)).contains("ALREADY_REPLIED");
    }

    @Test
    void nobodyRepliesBeforeService() {
        assertThat(Cases.at(CaseStage.NOTICED).take(serve(day(24))).refusals(agree(day(22))))
                .containsExactly("DATE_TOO_EARLY");
    }
}
