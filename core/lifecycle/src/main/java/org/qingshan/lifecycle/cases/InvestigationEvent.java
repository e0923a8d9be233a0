package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Investigation, appraisal and assessment. */
public sealed interface InvestigationEvent extends CaseEvent {
    /** 启动损害调查. */
    record InvestigationStarted(
            LocalDate on,
            List<String> investigators,
            @Nullable String jointWith) implements InvestigationEvent {
        public InvestigationStarted {
            investigators = List.copyOf(investigators);
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.INVESTIGATING, on)
                    .with(file.investigation().start(on, investigators, jointWith));
        }
    }

    /** 延长调查期限. */
    record InvestigationExtended(Investigation.Extension extension) implements InvestigationEvent {
        @Override
        public LocalDate on() {
            return extension.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.investigation().with(extension));
        }
    }

    /** 登记证据. */
    record EvidenceAdded(LocalDate on, Investigation.Evidence evidence) implements InvestigationEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.investigation().plus(evidence));
        }
    }

    /** 委托鉴定评估. */
    record AppraisalCommissioned(Investigation.Commission commission) implements InvestigationEvent {
        @Override
        public LocalDate on() {
            return commission.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.APPRAISING, on())
                    .with(file.investigation().plus(commission));
        }
    }

    /** 登记评估结果. */
    record AssessmentRecorded(Assessment assessment) implements InvestigationEvent {
        @Override
        public LocalDate on() {
            return assessment.recordedOn();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.plus(assessment);
        }
    }

    /** 调查终结. */
    record InvestigationConcluded(Investigation.Report report) implements InvestigationEvent {
        @Override
        public LocalDate on() {
            return report.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.CONCLUDED, on())
                    .with(file.investigation().with(report));
        }
    }
}
