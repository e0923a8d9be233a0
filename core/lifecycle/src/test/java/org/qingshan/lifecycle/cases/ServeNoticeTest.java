package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshan.lifecycle.cases.Commands.day;
import static org.qingshan.lifecycle.cases.Commands.notice;
import static org.qingshan.lifecycle.cases.Commands.serve;
import static org.qingshan.lifecycle.cases.Commands.serveInVain;

import org.junit.jupiter.api.Test;

class ServeNoticeTest {
    @Test
    void directServiceIsSignedFor() {
        Desk desk = Cases.at(CaseStage.NOTICED);
        assertThat(desk.refusals(new ServeNotice(day(21), ServiceMode.DIRECT, ServiceResult.SERVED, null)))
                .containsExactly("SIGNER_MISSING");
        assertThat(desk.refusals(new ServeNotice(day(21), ServiceMode.PUBLIC, ServiceResult.SERVED, null)))
                .isEmpty();
        assertThat(desk.refusals(new ServeNotice(day(21), ServiceMode.DIRECT, ServiceResult.FAILED, null)))
                .isEmpty();
    }

    @Test
    void itIsServedOnce() {
        assertThat(Cases.at(CaseStage.NOTICED).take(serve(day(21))).why(CaseStep.SERVE_NOTICE))
                .contains("ALREADY_SERVED");
    }

    @Test
    void itIsNotServedBeforeItWasIssued() {
        Desk again = Cases.at(CaseStage.NOTICED).take(serveInVain(day(21))).take(notice(day(30)));
        assertThat(again.refusals(serve(day(25)))).containsExactly("DATE_TOO_EARLY");
    }

    @Test
    void failedAttemptsStayOnTheFile() {
        Desk desk = Cases.at(CaseStage.NOTICED).take(serveInVain(day(21))).take(serve(day(24)));
        Notice notice = desk.file().consultation().notice().orElseThrow();
        assertThat(notice.attempts()).hasSize(2);
        assertThat(notice.servedOn()).contains(day(24));
    }
}
