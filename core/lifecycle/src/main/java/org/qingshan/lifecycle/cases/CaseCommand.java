package org.qingshan.lifecycle.cases;

import org.qingshan.lifecycle.Command;

/** A step of a case with what was filled in for it. */
public sealed interface CaseCommand extends Command<CaseFile, CaseEvent>
        permits OpenCase,
                JoinClue,
                AssignOfficer,
                StartInvestigation,
                ExtendInvestigation,
                AddEvidence,
                CommissionAppraisal,
                RecordAssessment,
                ConcludeInvestigation,
                IssueNotice,
                ServeNotice,
                RecordReply,
                ApplyForConsultation,
                HoldMeeting,
                ApproveMoreMeetings,
                SignAgreement,
                FailConsultation,
                ApplyConfirmation,
                ConfirmAgreement,
                RefuseConfirmation,
                FileSuit,
                SueForBreach,
                RecordJudgment,
                SettleInCourt,
                StartPerformance,
                ApprovePlan,
                SettleObligation,
                RecordVisit,
                ApplyEnforcement,
                EndEnforcement,
                ReportCompletion,
                ExemptEvaluation,
                RecordEvaluation,
                AcceptRestoration,
                Close,
                Terminate,
                ReopenCase,
                Archive {
    @Override
    CaseStep step();
}
