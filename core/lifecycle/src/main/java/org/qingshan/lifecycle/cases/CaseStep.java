package org.qingshan.lifecycle.cases;

import static org.qingshan.lifecycle.Move.in;
import static org.qingshan.lifecycle.Move.starts;
import static org.qingshan.lifecycle.cases.CaseStage.ACCEPTANCE;
import static org.qingshan.lifecycle.cases.CaseStage.AGREED;
import static org.qingshan.lifecycle.cases.CaseStage.APPRAISING;
import static org.qingshan.lifecycle.cases.CaseStage.ARCHIVED;
import static org.qingshan.lifecycle.cases.CaseStage.CLOSED;
import static org.qingshan.lifecycle.cases.CaseStage.CONCLUDED;
import static org.qingshan.lifecycle.cases.CaseStage.CONFIRMING;
import static org.qingshan.lifecycle.cases.CaseStage.CONSULTING;
import static org.qingshan.lifecycle.cases.CaseStage.ENFORCING;
import static org.qingshan.lifecycle.cases.CaseStage.EVALUATING;
import static org.qingshan.lifecycle.cases.CaseStage.FAILED;
import static org.qingshan.lifecycle.cases.CaseStage.FILED;
import static org.qingshan.lifecycle.cases.CaseStage.INVESTIGATING;
import static org.qingshan.lifecycle.cases.CaseStage.JUDGED;
import static org.qingshan.lifecycle.cases.CaseStage.LITIGATING;
import static org.qingshan.lifecycle.cases.CaseStage.NOTICED;
import static org.qingshan.lifecycle.cases.CaseStage.PERFORMING;
import static org.qingshan.lifecycle.cases.CaseStage.RENEGOTIATING;
import static org.qingshan.lifecycle.cases.CaseStage.TERMINATED;
import static org.qingshan.lifecycle.cases.CaseStage.beforeAcceptance;
import static org.qingshan.lifecycle.cases.CaseStage.beforeClosing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshan.lifecycle.Law;
import org.qingshan.lifecycle.Move;
import org.qingshan.lifecycle.Obstacle;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Step;
import org.qingshan.lifecycle.cases.ClosingEvent.CaseArchived;
import org.qingshan.lifecycle.cases.ClosingEvent.CaseClosed;
import org.qingshan.lifecycle.cases.ClosingEvent.CaseReopened;
import org.qingshan.lifecycle.cases.ClosingEvent.CaseTerminated;
import org.qingshan.lifecycle.cases.ClosingEvent.RestorationAccepted;
import org.qingshan.lifecycle.cases.ConsultationEvent.AgreementSigned;
import org.qingshan.lifecycle.cases.ConsultationEvent.ConsultationAppliedFor;
import org.qingshan.lifecycle.cases.ConsultationEvent.ConsultationFailed;
import org.qingshan.lifecycle.cases.ConsultationEvent.MeetingHeld;
import org.qingshan.lifecycle.cases.ConsultationEvent.MoreMeetingsApproved;
import org.qingshan.lifecycle.cases.ConsultationEvent.NoticeIssued;
import org.qingshan.lifecycle.cases.ConsultationEvent.ReplyRecorded;
import org.qingshan.lifecycle.cases.ConsultationEvent.ServiceRecorded;
import org.qingshan.lifecycle.cases.CourtEvent.AgreementConfirmed;
import org.qingshan.lifecycle.cases.CourtEvent.BreachSued;
import org.qingshan.lifecycle.cases.CourtEvent.ConfirmationAppliedFor;
import org.qingshan.lifecycle.cases.CourtEvent.ConfirmationRefused;
import org.qingshan.lifecycle.cases.CourtEvent.JudgmentRecorded;
import org.qingshan.lifecycle.cases.CourtEvent.SettledInCourt;
import org.qingshan.lifecycle.cases.CourtEvent.SuitFiled;
import org.qingshan.lifecycle.cases.FilingEvent.CaseOpened;
import org.qingshan.lifecycle.cases.FilingEvent.ClueJoined;
import org.qingshan.lifecycle.cases.FilingEvent.OfficerAssigned;
import org.qingshan.lifecycle.cases.InvestigationEvent.AppraisalCommissioned;
import org.qingshan.lifecycle.cases.InvestigationEvent.AssessmentRecorded;
import org.qingshan.lifecycle.cases.InvestigationEvent.EvidenceAdded;
import org.qingshan.lifecycle.cases.InvestigationEvent.InvestigationConcluded;
import org.qingshan.lifecycle.cases.InvestigationEvent.InvestigationExtended;
import org.qingshan.lifecycle.cases.InvestigationEvent.InvestigationStarted;
import org.qingshan.lifecycle.cases.PerformanceEvent.CompletionReported;
import org.qingshan.lifecycle.cases.PerformanceEvent.EnforcementAppliedFor;
import org.qingshan.lifecycle.cases.PerformanceEvent.EnforcementEnded;
import org.qingshan.lifecycle.cases.PerformanceEvent.EvaluationExempted;
import org.qingshan.lifecycle.cases.PerformanceEvent.EvaluationRecorded;
import org.qingshan.lifecycle.cases.PerformanceEvent.ObligationSettled;
import org.qingshan.lifecycle.cases.PerformanceEvent.PerformanceStarted;
import org.qingshan.lifecycle.cases.PerformanceEvent.PlanApproved;
import org.qingshan.lifecycle.cases.PerformanceEvent.VisitRecorded;

/**
 * The procedure of a case on one page (案件办理程序): what can be done, from which stage, and where it leads. The record
 * beside each step says what has to be filled in and what else must hold. Rows are added, never changed.
 */
public enum CaseStep implements Step<CaseFile> {
    // spotless:off
    OPEN_CASE("立案", "Open the case", starts(FILED),
            OpenCase.class, CaseOpened.class, Law.REGULATION + "，条文待确认"),
    JOIN_CLUE("并入线索", "Join a clue", in(beforeClosing()).stays(),
            JoinClue.class, ClueJoined.class, Law.OWN),
    ASSIGN_OFFICER("指派承办人", "Assign the officer", in(beforeClosing()).stays(),
            AssignOfficer.class, OfficerAssigned.class, Law.OWN),

    START_INVESTIGATION("启动损害调查", "Start the investigation", in(FILED).to(INVESTIGATING),
            StartInvestigation.class, InvestigationStarted.class, Law.DRAFT + "：损害调查"),
    EXTEND_INVESTIGATION("延长调查期限", "Extend the investigation", in(INVESTIGATING).stays(),
            ExtendInvestigation.class, InvestigationExtended.class, Law.DRAFT + "：调查期限；延长待确认", ExtendInvestigation::obstacle),
    ADD_EVIDENCE("登记证据", "Add evidence", in(INVESTIGATING, APPRAISING).stays(),
            AddEvidence.class, EvidenceAdded.class, Law.COURT + "第八条、第九条"),
    COMMISSION_APPRAISAL("委托鉴定评估", "Commission an appraisal", in(INVESTIGATING, APPRAISING).to(APPRAISING),
            CommissionAppraisal.class, AppraisalCommissioned.class, Law.DRAFT + "：鉴定评估机构选取、简单案件专家评估"),
    RECORD_ASSESSMENT("登记评估结果", "Record an assessment", in(INVESTIGATING, APPRAISING).stays(),
            RecordAssessment.class, AssessmentRecorded.class, Law.DRAFT + "：评估内容"),
    CONCLUDE_INVESTIGATION("调查终结", "Conclude the investigation", in(INVESTIGATING, APPRAISING).to(CONCLUDED),
            ConcludeInvestigation.class, InvestigationConcluded.class, Law.REGULATION + "，条文待确认"),

    ISSUE_NOTICE("发出磋商告知书", "Issue the consultation notice", in(CONCLUDED, NOTICED).to(NOTICED),
            IssueNotice.class, NoticeIssued.class, Law.DRAFT + "：磋商启动", IssueNotice::obstacle),
    SERVE_NOTICE("登记送达", "Record service", in(NOTICED).stays(),
            ServeNotice.class, ServiceRecorded.class, Law.DRAFT + "：磋商启动", ServeNotice::obstacle),
    RECORD_REPLY("登记答复", "Record the reply", in(NOTICED).to(CONSULTING, NOTICED),
            RecordReply.class, ReplyRecorded.class, Law.DRAFT + "：磋商启动", RecordReply::obstacle),
    APPLY_FOR_CONSULTATION("义务人申请先行磋商", "Obligor applies for consultation", in(CONCLUDED, NOTICED).to(CONSULTING),
            ApplyForConsultation.class, ConsultationAppliedFor.class, Law.DRAFT + "：磋商启动", ApplyForConsultation::obstacle),
    HOLD_MEETING("召开磋商会议", "Hold a meeting", in(CONSULTING, RENEGOTIATING).stays(),
            HoldMeeting.class, MeetingHeld.class, Law.DRAFT + "：期限次数", HoldMeeting::obstacle),
    APPROVE_MORE_MEETINGS("批准增加会议次数", "Approve more meetings", in(CONSULTING).stays(),
            ApproveMoreMeetings.class, MoreMeetingsApproved.class, Law.DRAFT + "：期限次数"),
    SIGN_AGREEMENT("签订赔偿协议", "Sign the agreement", in(CONSULTING, RENEGOTIATING).to(AGREED),
            SignAgreement.class, AgreementSigned.class, Law.DRAFT + "：协议内容"),
    FAIL_CONSULTATION("认定磋商不成", "Find that consultation failed", in(NOTICED, CONSULTING, RENEGOTIATING).to(FAILED),
            FailConsultation.class, ConsultationFailed.class, Law.DRAFT + "：磋商不成情形"),

    APPLY_CONFIRMATION("申请司法确认", "Apply for judicial confirmation", in(AGREED).to(CONFIRMING),
            ApplyConfirmation.class, ConfirmationAppliedFor.class, Law.COURT + "第二十条", ApplyConfirmation::obstacle),
    CONFIRM_AGREEMENT("法院裁定确认", "Court confirms", in(CONFIRMING).to(PERFORMING),
            ConfirmAgreement.class, AgreementConfirmed.class, Law.COURT + "第二十条"),
    REFUSE_CONFIRMATION("法院不予确认", "Court refuses to confirm", in(CONFIRMING).to(RENEGOTIATING, FAILED),
            RefuseConfirmation.class, ConfirmationRefused.class, Law.DRAFT + "：司法确认"),
    FILE_SUIT("提起诉讼", "File a suit", in(FAILED).to(LITIGATING),
            FileSuit.class, SuitFiled.class, Law.COURT + "第一条、第三条、第五条"),
    SUE_FOR_BREACH("违约诉讼", "Sue for breach", in(PERFORMING, EVALUATING).to(LITIGATING),
            SueForBreach.class, BreachSued.class, Law.REGULATION + "，条文待确认", SueForBreach::obstacle),
    RECORD_JUDGMENT("裁判生效", "Record the judgment", in(LITIGATING).to(JUDGED),
            RecordJudgment.class, JudgmentRecorded.class, Law.COURT + "第十一条至第十四条"),
    SETTLE_IN_COURT("法院调解", "Settle in court", in(LITIGATING).to(AGREED),
            SettleInCourt.class, SettledInCourt.class, Law.CIVIL_PROCEDURE + "，条文待确认"),

    START_PERFORMANCE("进入履行", "Start performance", in(AGREED, JUDGED).to(PERFORMING),
            StartPerformance.class, PerformanceStarted.class, Law.CIVIL_CODE + "第一千二百三十四条", StartPerformance::obstacle),
    APPROVE_PLAN("确认修复方案", "Approve a restoration plan", in(PERFORMING).stays(),
            ApprovePlan.class, PlanApproved.class, Law.DRAFT + "：多元化履责方式"),
    SETTLE_OBLIGATION("登记履行", "Settle an obligation", in(PERFORMING, ENFORCING, EVALUATING).stays(),
            SettleObligation.class, ObligationSettled.class, Law.DRAFT + "：多元化履责方式", SettleObligation::obstacle),
    RECORD_VISIT("监督检查", "Record a visit", in(PERFORMING, ENFORCING).stays(),
            RecordVisit.class, VisitRecorded.class, Law.DRAFT + "：修复监督"),
    APPLY_ENFORCEMENT("申请强制执行", "Apply for enforcement", in(PERFORMING, EVALUATING).to(ENFORCING),
            ApplyEnforcement.class, EnforcementAppliedFor.class, Law.COURT + "第二十一条；" + Law.CIVIL_PROCEDURE + "第二百五十条", ApplyEnforcement::obstacle),
    END_ENFORCEMENT("执行结束", "End enforcement", in(ENFORCING).to(PERFORMING),
            EndEnforcement.class, EnforcementEnded.class, Law.CIVIL_PROCEDURE + "，条文待确认"),
    REPORT_COMPLETION("修复完工", "Report completion", in(PERFORMING, ENFORCING).to(EVALUATING),
            ReportCompletion.class, CompletionReported.class, Law.DRAFT + "：修复监督、效果评估", ReportCompletion::obstacle),
    EXEMPT_EVALUATION("免于效果评估", "Waive the evaluation", in(PERFORMING, ENFORCING).to(ACCEPTANCE),
            ExemptEvaluation.class, EvaluationExempted.class, Law.OPINIONS + "，情形待确认", ExemptEvaluation::obstacle),
    RECORD_EVALUATION("登记效果评估", "Record the evaluation", in(EVALUATING).to(ACCEPTANCE, PERFORMING),
            RecordEvaluation.class, EvaluationRecorded.class, Law.DRAFT + "：效果评估"),

    ACCEPT_RESTORATION("验收", "Accept the restoration", in(ACCEPTANCE).stays(),
            AcceptRestoration.class, RestorationAccepted.class, Law.DRAFT + "：验收结案流程", AcceptRestoration::obstacle),
    CLOSE("结案", "Close the case", in(ACCEPTANCE).to(CLOSED),
            Close.class, CaseClosed.class, Law.DRAFT + "：验收结案流程", Close::obstacle),
    TERMINATE("终止索赔", "End the claim", in(beforeAcceptance()).to(TERMINATED),
            Terminate.class, CaseTerminated.class, Law.DRAFT + "：不予/终止索赔情形"),
    REOPEN_CASE("重启索赔", "Reopen the claim", in(TERMINATED).to(INVESTIGATING),
            ReopenCase.class, CaseReopened.class, Law.OWN),
    ARCHIVE("归档", "Archive", in(CLOSED, TERMINATED).to(ARCHIVED),
            Archive.class, CaseArchived.class, Law.DRAFT + "：档案管理");
    // spotless:on

    private final String zh;
    private final String en;
    private final Move<CaseStage> move;
    private final Class<? extends CaseCommand> command;
    private final Class<? extends CaseEvent> event;
    private final String basis;
    private final Obstacle<CaseFile> obstacle;

    CaseStep(
            String zh,
            String en,
            Move<CaseStage> move,
            Class<? extends CaseCommand> command,
            Class<? extends CaseEvent> event,
            String basis) {
        this(zh, en, move, command, event, basis, Obstacle.none());
    }

    CaseStep(
            String zh,
            String en,
            Move<CaseStage> move,
            Class<? extends CaseCommand> command,
            Class<? extends CaseEvent> event,
            String basis,
            Obstacle<CaseFile> obstacle) {
        this.zh = zh;
        this.en = en;
        this.move = move;
        this.command = command;
        this.event = event;
        this.basis = basis;
        this.obstacle = obstacle;
    }

    /** The step with an id in kebab case. */
    public static Optional<CaseStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step an event came from. */
    public static CaseStep of(CaseEvent event) {
        return Arrays.stream(values())
                .filter(step -> step.event == event.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** The steps the table allows in a stage, in order. */
    public static List<CaseStep> openIn(CaseStage stage) {
        return Arrays.stream(values())
                .filter(step -> step.from().contains(stage))
                .toList();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public Set<CaseStage> from() {
        return move.from();
    }

    @Override
    public Set<CaseStage> to() {
        return move.to();
    }

    @Override
    public boolean stays() {
        return move.stays();
    }

    @Override
    public Class<? extends CaseCommand> command() {
        return command;
    }

    @Override
    public Class<? extends CaseEvent> event() {
        return event;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return obstacle.find(file, rules);
    }

    @Override
    public List<CaseStep> table() {
        return List.of(values());
    }

    /** Whether a department's plugin takes part. */
    public boolean needsPlugin() {
        return this == RECORD_ASSESSMENT || this == APPROVE_PLAN;
    }
}
