package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Performance, restoration, enforcement and evaluation. */
public sealed interface PerformanceEvent extends CaseEvent {
    /** 进入履行. */
    record PerformanceStarted(LocalDate on, @Nullable String note) implements PerformanceEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.PERFORMING, on);
        }
    }

    /** 确认修复方案. @param milestones obligations that follow from it */
    record PlanApproved(Performance.ApprovedPlan plan, List<Obligation> milestones) implements PerformanceEvent {
        public PlanApproved {
            milestones = List.copyOf(milestones);
        }

        @Override
        public LocalDate on() {
            return plan.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.performance().plus(plan, milestones));
        }
    }

    /** 登记履行. @param amount yuan; null for a milestone */
    record ObligationSettled(
            LocalDate on, int obligation, @Nullable BigDecimal amount, String document) implements PerformanceEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.performance().settle(obligation, on, document));
        }
    }

    /** 监督检查. */
    record VisitRecorded(Performance.Visit visit) implements PerformanceEvent {
        @Override
        public LocalDate on() {
            return visit.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.performance().plus(visit));
        }
    }

    /** 申请强制执行. */
    record EnforcementAppliedFor(Performance.Enforcement enforcement) implements PerformanceEvent {
        @Override
        public LocalDate on() {
            return enforcement.appliedOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.ENFORCING, on()).with(file.performance().plus(enforcement));
        }
    }

    /** 执行结束. */
    record EnforcementEnded(
            LocalDate on,
            EnforcementResult result,
            @Nullable String note) implements PerformanceEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.PERFORMING, on).with(file.performance().endEnforcement(on, result));
        }
    }

    /** 修复完工. */
    record CompletionReported(Performance.Completion completion) implements PerformanceEvent {
        @Override
        public LocalDate on() {
            return completion.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.EVALUATING, on())
                    .with(file.performance().with(completion));
        }
    }

    /** 免于效果评估. */
    record EvaluationExempted(Performance.Exemption exemption) implements PerformanceEvent {
        @Override
        public LocalDate on() {
            return exemption.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.ACCEPTANCE, on())
                    .with(file.performance().with(exemption));
        }
    }

    /** 登记效果评估. One that was not passed sends the case back to performance. */
    record EvaluationRecorded(Performance.Evaluation evaluation) implements PerformanceEvent {
        @Override
        public LocalDate on() {
            return evaluation.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(evaluation.passed() ? CaseStage.ACCEPTANCE : CaseStage.PERFORMING, on())
                    .with(file.performance().plus(evaluation));
        }
    }
}
