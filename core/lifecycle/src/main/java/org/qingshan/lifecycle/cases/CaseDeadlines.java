package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Label;

/** The periods that run in a case. Pure; the rules of a period are those in force on its first day. */
public final class CaseDeadlines {
    private final CaseFile file;
    private final Rules rules;
    private final List<Deadline> found = new ArrayList<>();

    private CaseDeadlines(CaseFile file, Rules rules) {
        this.file = file;
        this.rules = rules;
    }

    /** One of each kind at most, in the order of the procedure; none where the rule has no number. */
    public static List<Deadline> of(CaseFile file, Rules rules) {
        CaseDeadlines deadlines = new CaseDeadlines(file, rules);
        deadlines.investigation();
        deadlines.consultation();
        deadlines.court();
        deadlines.performance();
        deadlines.closing();
        return deadlines.found;
    }

    private void investigation() {
        Investigation investigation = file.investigation();
        LocalDate started = investigation.startedOn();
        if (started != null) {
            add(
                    DeadlineKind.INVESTIGATION,
                    new Label("完成损害调查", "Finish the investigation"),
                    started,
                    Clocks.investigation(investigation, rules),
                    Rule.INVESTIGATION_DAYS,
                    "调查期限延长审批",
                    false,
                    in(CaseStage.INVESTIGATING));
        }
        investigation
                .commission()
                .ifPresent(c -> add(
                        DeadlineKind.APPRAISAL,
                        new Label("完成鉴定评估", "Finish the appraisal"),
                        c.on(),
                        Optional.of(c.dueOn()),
                        null,
                        "鉴定评估委托约定",
                        false,
                        in(CaseStage.APPRAISING)));
    }

    private void consultation() {
        Consultation consultation = file.consultation();
        Notice notice = consultation.notice().orElse(null);
        LocalDate served = notice == null ? null : notice.servedOn().orElse(null);
        if (notice != null && served != null) {
            add(
                    DeadlineKind.REPLY,
                    new Label("答复磋商告知书", "Reply to the consultation notice"),
                    served,
                    Clocks.reply(notice, rules),
                    notice.replyBy() == null ? Rule.CONSULT_REPLY_DAYS : null,
                    "磋商告知书载明",
                    false,
                    in(CaseStage.NOTICED) && notice.reply() == null);
        }
        LocalDate from = consultation.clockFrom() == null ? served : consultation.clockFrom();
        if (from != null) {
            add(
                    DeadlineKind.CONSULTATION,
                    new Label("磋商达成一致", "Reach an agreement"),
                    from,
                    Clocks.consultation(consultation, rules),
                    Rule.CONSULT_DAYS,
                    "",
                    true,
                    in(CaseStage.NOTICED) || in(CaseStage.CONSULTING));
        }
        if (in(CaseStage.RENEGOTIATING)) {
            add(
                    DeadlineKind.RENEGOTIATION,
                    new Label("重新磋商达成一致", "Reach an agreement again"),
                    file.since(),
                    Clocks.ofRound(file, rules),
                    Rule.RENEGOTIATE_DAYS,
                    "",
                    true,
                    true);
        }
        if (served != null && file.stage().compareTo(CaseStage.LITIGATING) < 0) {
            add(
                    DeadlineKind.LIMITATION,
                    new Label("提起诉讼（诉讼时效，自告知书送达起算）", "File a suit (limitation, from service of the notice)"),
                    served,
                    Clocks.years(served, Rule.LIMITATION_YEARS, rules),
                    Rule.LIMITATION_YEARS,
                    "",
                    false,
                    !in(CaseStage.AGREED) && !in(CaseStage.CONFIRMING));
        }
    }

    private void court() {
        Consultation.Agreement agreement = file.consultation().agreement();
        if (agreement != null && !agreement.inCourt()) {
            add(
                    DeadlineKind.CONFIRMATION_APPLICATION,
                    new Label("申请司法确认", "Apply for judicial confirmation"),
                    agreement.signedOn(),
                    Clocks.days(agreement.signedOn(), Rule.CONFIRM_APPLY_DAYS, rules),
                    Rule.CONFIRM_APPLY_DAYS,
                    "",
                    false,
                    in(CaseStage.AGREED));
        }
    }

    private void performance() {
        Performance performance = file.performance();
        boolean owed = file.stage().open();
        performance.open().stream()
                .findFirst()
                .ifPresent(next -> add(
                        DeadlineKind.PERFORMANCE,
                        next.label(),
                        file.since(),
                        Optional.of(next.dueOn()),
                        null,
                        performance.title() == null ? "" : performance.title().zh(),
                        false,
                        owed));
        boolean due = performance.open().stream().anyMatch(o -> o.dueOn().isBefore(rules.day()));
        if (due && performance.title() != null && performance.title().enforceable()) {
            add(
                    DeadlineKind.ENFORCEMENT,
                    new Label("申请强制执行", "Apply for enforcement"),
                    performance.lastDay().orElseThrow(),
                    Clocks.enforcement(performance, rules),
                    Rule.ENFORCE_YEARS,
                    "",
                    true,
                    in(CaseStage.PERFORMING) || in(CaseStage.EVALUATING));
        }
    }

    private void closing() {
        if (in(CaseStage.EVALUATING)) {
            add(
                    DeadlineKind.EVALUATION,
                    new Label("完成修复效果评估", "Finish the evaluation"),
                    file.since(),
                    Clocks.days(file.since(), Rule.EVALUATION_DAYS, rules),
                    Rule.EVALUATION_DAYS,
                    "",
                    false,
                    true);
        }
        if (in(CaseStage.CLOSED) || in(CaseStage.TERMINATED)) {
            add(
                    DeadlineKind.ARCHIVING,
                    new Label("归档", "Archive"),
                    file.since(),
                    Clocks.days(file.since(), Rule.ARCHIVE_DAYS, rules),
                    Rule.ARCHIVE_DAYS,
                    "",
                    false,
                    true);
        }
    }

    private boolean in(CaseStage stage) {
        return file.stage() == stage;
    }

    /** @param document what fixes the day where no rule does */
    private void add(
            DeadlineKind kind,
            Label label,
            LocalDate start,
            Optional<LocalDate> due,
            @Nullable String key,
            String document,
            boolean hard,
            boolean open) {
        due.ifPresent(last -> found.add(new Deadline(
                kind,
                label,
                start,
                last,
                key,
                key == null
                        ? document
                        : rules.on(start).find(key).map(Rule::basis).orElse(document),
                hard,
                open)));
    }
}
