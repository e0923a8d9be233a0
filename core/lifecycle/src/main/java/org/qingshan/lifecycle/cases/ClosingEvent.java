package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;

/** Acceptance, closing, ending and archiving. */
public sealed interface ClosingEvent extends CaseEvent {
    /** 验收. */
    record RestorationAccepted(Closing.Acceptance acceptance) implements ClosingEvent {
        @Override
        public LocalDate on() {
            return acceptance.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.closing().with(acceptance));
        }
    }

    /** 结案. */
    record CaseClosed(Closing.Closure closure) implements ClosingEvent {
        @Override
        public LocalDate on() {
            return closure.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.CLOSED, on()).with(file.closing().with(closure));
        }
    }

    /** 终止索赔. */
    record CaseTerminated(Closing.Termination termination) implements ClosingEvent {
        @Override
        public LocalDate on() {
            return termination.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.TERMINATED, on()).with(file.closing().with(termination));
        }
    }

    /**
     * 重启索赔. The investigation starts again; what was agreed or adjudged no longer counts. Evidence, assessments, what was
     * paid and what went to court stay on the file.
     */
    record CaseReopened(Closing.Reopening reopening) implements ClosingEvent {
        @Override
        public LocalDate on() {
            return reopening.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            Investigation before = file.investigation();
            return file.enter(CaseStage.INVESTIGATING, on())
                    .with(before.start(on(), before.investigators(), before.jointWith()))
                    .with(Consultation.NONE)
                    .with(file.court().with((Court.Judgment) null))
                    .with(file.performance().owe(null, List.of(), null, List.of()))
                    .with(file.closing().with(reopening));
        }
    }

    /** 归档. */
    record CaseArchived(Closing.Archive archive) implements ClosingEvent {
        @Override
        public LocalDate on() {
            return archive.on();
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.ARCHIVED, on()).with(file.closing().with(archive));
        }
    }
}
