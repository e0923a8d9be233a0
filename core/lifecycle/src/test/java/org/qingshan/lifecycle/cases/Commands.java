package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationPlan;

/** Steps as a careful officer would take them; days count from 2025-03-03, a Monday. */
public final class Commands {
    private static final LocalDate START = LocalDate.of(2025, 3, 3);

    private Commands() {}

    public static LocalDate day(int days) {
        return START.plusDays(days);
    }

    public static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    public static Obligor obligor() {
        return new Obligor("某砂石有限公司", ObligorKind.UNIT, "91450100MA5XXXXX0X", null);
    }

    public static OpenCase open(LocalDate on) {
        return new OpenCase(
                on,
                "非法采砂损害邕江生态环境案",
                "核查报告认定已造成损害",
                "覃立新",
                "water",
                Region.NANNING,
                List.of("clue-1"),
                List.of(obligor()),
                "桂环赔〔2025〕水1号");
    }

    public static StartInvestigation investigate(LocalDate on) {
        return new StartInvestigation(on, List.of("韦志强", "黄丽华"), null);
    }

    public static CommissionAppraisal byAgency(LocalDate on) {
        return new CommissionAppraisal(
                on, AppraisalRoute.AGENCY, "某鉴定中心", List.of(), "损害数额", on.plusDays(60), null, null, null);
    }

    public static CommissionAppraisal byExperts(LocalDate on, String expected) {
        return new CommissionAppraisal(
                on,
                AppraisalRoute.EXPERTS,
                null,
                List.of("甲", "乙", "丙"),
                "损害数额",
                on.plusDays(20),
                yuan(expected),
                true,
                true);
    }

    public static DamageEstimate estimate(DamageHead head, String low, String high) {
        return DamageEstimate.of(new DamageEstimate.Line(
                head, new Label("损失", "Loss"), yuan(low), yuan(high), List.of(new Label("公式", "Formula")), List.of()));
    }

    public static RecordAssessment assess(LocalDate on, DamageEstimate estimate, Integer replaces) {
        return new RecordAssessment(
                on,
                "water.surface-water",
                "1.0.0",
                Map.of("volume", 142420),
                replaces,
                new Label("地表水损害", "Surface water"),
                Map.of("type", "object"),
                estimate);
    }

    public static RecordAssessment assess(LocalDate on) {
        return assess(on, estimate(DamageHead.RESTORATION_COST, "160000.00", "170000.00"), null);
    }

    public static ConcludeInvestigation conclude(LocalDate on, Conclusion recommendation) {
        return new ConcludeInvestigation(
                on, "事实", "因果", "范围", Degree.SERIOUS, true, Restorability.PARTLY, "岸坡 3200 平方米", recommendation);
    }

    public static IssueNotice notice(LocalDate on) {
        return new IssueNotice(on, "邕水磋告〔2025〕3号", null, on.plusDays(15));
    }

    public static ServeNotice serve(LocalDate on) {
        return new ServeNotice(on, ServiceMode.DIRECT, ServiceResult.SERVED, "梁某");
    }

    public static ServeNotice serveInVain(LocalDate on) {
        return new ServeNotice(on, ServiceMode.MAIL, ServiceResult.FAILED, null);
    }

    public static RecordReply agree(LocalDate on) {
        return new RecordReply(on, Answer.AGREE, null);
    }

    public static RecordReply refuse(LocalDate on) {
        return new RecordReply(on, Answer.REFUSE, "不认可鉴定意见");
    }

    public static HoldMeeting meet(LocalDate on) {
        return meet(on, Attendance.ATTENDED);
    }

    public static HoldMeeting meet(LocalDate on, Attendance obligor) {
        List<Attendee> attendees = obligor == Attendance.ABSENT
                ? List.of(new Attendee("韦志强", Side.DEPARTMENT))
                : List.of(new Attendee("韦志强", Side.DEPARTMENT), new Attendee("梁某", Side.OBLIGOR));
        return new HoldMeeting(on, "三楼会议室", attendees, obligor, null, null, "部分事项", "金额", MeetingOutcome.CONTINUES);
    }

    /** 69 301.78 restored in kind, 100 000 paid in two instalments within {@code term} days. */
    public static AgreementTerms terms(LocalDate on, int term) {
        return terms(
                on.plusDays(term),
                yuan("169301.78"),
                List.of(
                        new DamageItem(DamageHead.RESTORATION_COST, Responsibility.RESTORATION, yuan("69301.78")),
                        new DamageItem(DamageHead.INTERIM_LOSS, Responsibility.PAYMENT, yuan("100000"))),
                List.of(
                        new Instalment(on.plusDays(term / 2), yuan("50000")),
                        new Instalment(on.plusDays(term), yuan("50000"))));
    }

    public static AgreementTerms terms(
            LocalDate performBy, BigDecimal total, List<DamageItem> items, List<Instalment> payments) {
        return new AgreementTerms("事实", "证据", "岸坡修复", performBy, "违约金", "第三方评估", "向法院起诉", total, items, payments, null);
    }

    public static SignAgreement sign(LocalDate on) {
        return new SignAgreement(on, "协〔2025〕3号", terms(on, 90));
    }

    /** All of it is paid at once, on the last day. */
    public static AgreementTerms moneyOnly(LocalDate on, int term) {
        return terms(
                on.plusDays(term),
                yuan("100000"),
                List.of(new DamageItem(DamageHead.INTERIM_LOSS, Responsibility.PAYMENT, yuan("100000"))),
                List.of(new Instalment(on.plusDays(term), yuan("100000"))));
    }

    public static FailConsultation fail(LocalDate on, FailureSituation situation) {
        return new FailConsultation(on, situation, "会议纪要");
    }

    public static ApplyConfirmation applyForConfirmation(LocalDate on) {
        return new ApplyConfirmation(on, "南宁市中级人民法院", true);
    }

    public static ConfirmAgreement confirm(LocalDate on) {
        return new ConfirmAgreement(on, "（2025）桂01民特12号");
    }

    public static RefuseConfirmation refuseConfirmation(LocalDate on) {
        return new RefuseConfirmation(on, "（2025）桂01民特13号", "损害公共利益");
    }

    public static FileSuit sue(LocalDate on) {
        return new FileSuit(on, "南宁市中级人民法院", null, SuitGround.SERIOUS, List.of(SuitMaterial.values()), 1);
    }

    public static RecordJudgment judge(LocalDate on) {
        return new RecordJudgment(
                on,
                "（2025）桂01民初9号",
                JudgmentOutcome.PARTLY,
                List.of(new DamageItem(DamageHead.INTERIM_LOSS, Responsibility.PAYMENT, yuan("90000"))),
                on.plusDays(30));
    }

    public static ApprovePlan plan(LocalDate on) {
        return new ApprovePlan(
                on,
                "water.in-situ",
                "1.0.0",
                Map.of("area", 3200),
                "覃立新",
                new Label("原位修复", "In situ"),
                RestorationMode.IN_SITU,
                new RestorationPlan(
                        List.of(new RestorationPlan.Milestone(
                                new Label("岸坡验收", "Bank accepted"), on.plusDays(30), new Label("成活率", "Survival"))),
                        yuan("70000"),
                        yuan("69301.78"),
                        List.of()));
    }

    public static SettleObligation pay(LocalDate on, int number, String amount) {
        return new SettleObligation(on, number, yuan(amount), "票据");
    }

    public static SettleObligation reach(LocalDate on, int number) {
        return new SettleObligation(on, number, null, "验收单");
    }

    public static ReportCompletion complete(LocalDate on) {
        return new ReportCompletion(on, "某砂石有限公司", "全部完成", null);
    }

    public static RecordEvaluation evaluate(LocalDate on, boolean passed) {
        return new RecordEvaluation(
                on,
                "某评估公司",
                List.of(new Indicator("成活率", "≥ 85 %", passed ? "91 %" : "60 %", passed)),
                passed,
                passed ? null : "补植",
                null);
    }

    public static AcceptRestoration accept(LocalDate on) {
        return new AcceptRestoration(on, List.of("覃立新"), "同意", null);
    }

    public static Close close(LocalDate on) {
        return new Close(on, "全部履行", "覃立新", null);
    }

    public static Terminate terminate(LocalDate on, Ground ground) {
        List<GroundEvidence> evidence = ground.demands().stream()
                .map(proof -> new GroundEvidence(proof, proof.zh(), null))
                .toList();
        return new Terminate(on, ground, "理由", evidence, yuan("500"), "覃立新", "莫副局长");
    }

    public static Archive archive(LocalDate on) {
        return new Archive(on, "SL-2025-003", 186, "农小兰");
    }
}
