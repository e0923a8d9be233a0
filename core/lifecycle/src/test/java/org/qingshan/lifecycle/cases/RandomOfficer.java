package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.sdk.assessment.DamageHead;

/** Fills in steps at random: mostly as the rules want it, sometimes not. */
final class RandomOfficer {
    private final Random random;

    RandomOfficer(long seed) {
        random = new Random(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> T pick(T[] items) {
        return items[random.nextInt(items.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Mostly a day of the present stage, sometimes one that is not allowed. */
    private LocalDate someDay(CaseFile file, LocalDate today) {
        if (chance(3)) {
            return today.plusDays(1);
        }
        return chance(3) ? file.since().minusDays(1) : today;
    }

    CaseCommand fill(CaseStep step, CaseFile file, LocalDate today) {
        LocalDate on = file.version() == 0 ? today : someDay(file, today);
        return switch (step) {
            case OPEN_CASE -> Commands.open(on);
            case JOIN_CLUE -> new JoinClue(on, "clue-" + upTo(20), "同一损害");
            case ASSIGN_OFFICER -> new AssignOfficer(on, "officer-" + upTo(3), "韦志强");
            case START_INVESTIGATION -> Commands.investigate(on);
            case EXTEND_INVESTIGATION -> new ExtendInvestigation(on, on.plusDays(30), "情况复杂", "覃立新");
            case ADD_EVIDENCE ->
                new AddEvidence(
                        on,
                        "检测报告",
                        pick(EvidenceKind.values()),
                        "水利局",
                        OriginProcedure.ADMINISTRATIVE,
                        on.minusDays(upTo(9)),
                        null);
            case COMMISSION_APPRAISAL ->
                chance(50) ? Commands.byAgency(on) : Commands.byExperts(on, chance(80) ? "200000" : "400000");
            case RECORD_ASSESSMENT -> {
                String low = String.valueOf(1000 + upTo(400_000));
                String high =
                        new BigDecimal(low).add(BigDecimal.valueOf(upTo(1000))).toPlainString();
                List<Assessment> current = file.currentAssessments();
                Integer replaces = current.isEmpty() || chance(50)
                        ? null
                        : Integer.valueOf(pick(current).number());
                yield Commands.assess(on, Commands.estimate(pick(DamageHead.values()), low, high), replaces);
            }
            case CONCLUDE_INVESTIGATION ->
                Commands.conclude(on, chance(90) ? Conclusion.CONSULT : Conclusion.TERMINATE);
            case ISSUE_NOTICE -> Commands.notice(on);
            case SERVE_NOTICE -> chance(70) ? Commands.serve(on) : Commands.serveInVain(on);
            case RECORD_REPLY -> chance(70) ? Commands.agree(on) : Commands.refuse(on);
            case APPLY_FOR_CONSULTATION -> new ApplyForConsultation(on, on.minusDays(upTo(5)), "某砂石有限公司", null);
            case HOLD_MEETING -> Commands.meet(on, pick(Attendance.values()));
            case APPROVE_MORE_MEETINGS -> new ApproveMoreMeetings(on, 1 + upTo(1), "案情复杂", "覃立新");
            case SIGN_AGREEMENT -> new SignAgreement(on, "协-" + upTo(99), terms(on));
            case FAIL_CONSULTATION -> Commands.fail(on, pick(FailureSituation.values()));
            case APPLY_CONFIRMATION -> new ApplyConfirmation(on, "南宁中院", chance(95));
            case CONFIRM_AGREEMENT -> Commands.confirm(on);
            case REFUSE_CONFIRMATION -> Commands.refuseConfirmation(on);
            case FILE_SUIT -> Commands.sue(on);
            case SUE_FOR_BREACH -> new SueForBreach(on, "南宁中院", null, "逾期未付");
            case RECORD_JUDGMENT ->
                chance(85)
                        ? Commands.judge(on)
                        : new RecordJudgment(on, "判-1", JudgmentOutcome.DISMISSED, List.of(), null);
            case SETTLE_IN_COURT -> new SettleInCourt(on, "调-" + upTo(99), terms(on));
            case START_PERFORMANCE -> new StartPerformance(on, null);
            case APPROVE_PLAN -> Commands.plan(on);
            case SETTLE_OBLIGATION -> settle(file, on);
            case RECORD_VISIT -> new RecordVisit(on, List.of("韦志强"), "正在施工", null);
            case APPLY_ENFORCEMENT -> new ApplyEnforcement(on, "南宁中院", "未付款项", chance(50));
            case END_ENFORCEMENT -> new EndEnforcement(on, pick(EnforcementResult.values()), null);
            case REPORT_COMPLETION -> Commands.complete(on);
            case EXEMPT_EVALUATION -> new ExemptEvaluation(on, "免评估情形", "覃立新");
            case RECORD_EVALUATION -> Commands.evaluate(on, chance(70));
            case ACCEPT_RESTORATION -> Commands.accept(on);
            case CLOSE -> Commands.close(on);
            case TERMINATE -> terminate(on);
            case REOPEN_CASE -> new ReopenCase(on, "新证据", "覃立新");
            case ARCHIVE -> Commands.archive(on);
        };
    }

    private AgreementTerms terms(LocalDate on) {
        if (chance(5)) {
            AgreementTerms right = Commands.terms(on, 60);
            return Commands.terms(
                    right.performBy(), right.total().add(BigDecimal.ONE), right.items(), right.payments());
        }
        return chance(50) ? Commands.terms(on, 2 + upTo(90)) : Commands.moneyOnly(on, upTo(90));
    }

    private SettleObligation settle(CaseFile file, LocalDate on) {
        List<Obligation> open = file.performance().open();
        if (open.isEmpty() || chance(5)) {
            return Commands.pay(on, 99, "1");
        }
        Obligation next = open.get(0);
        BigDecimal amount = next.amount();
        return new SettleObligation(on, next.number(), chance(5) ? BigDecimal.TEN : amount, "凭证");
    }

    private Terminate terminate(LocalDate on) {
        Ground ground = pick(Ground.values());
        Terminate right = Commands.terminate(on, ground);
        List<GroundEvidence> evidence = new ArrayList<>(right.evidence());
        if (chance(20)) {
            evidence.remove(0);
        }
        return new Terminate(on, ground, "理由", evidence, null, "覃立新", chance(80) ? "莫副局长" : null);
    }
}
