package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;
import org.qingshan.sdk.Region;

/** Filing, and who works on the case. */
public sealed interface FilingEvent extends CaseEvent {
    /** 立案. */
    record CaseOpened(
            LocalDate on,
            String number,
            String title,
            String basis,
            String approver,
            String department,
            Region region,
            List<String> clues,
            List<Obligor> obligors)
            implements FilingEvent {
        public CaseOpened {
            clues = List.copyOf(clues);
            obligors = List.copyOf(obligors);
        }

        @Override
        public CaseFile apply(CaseFile file) {
            return file.enter(CaseStage.FILED, on)
                    .with(new Filing(number, title, on, basis, approver, department, region, clues, obligors, null));
        }
    }

    /** 并入线索. */
    record ClueJoined(LocalDate on, String clue, String reason) implements FilingEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.filing().plusClue(clue));
        }
    }

    /** 指派承办人. */
    record OfficerAssigned(LocalDate on, Filing.Officer officer) implements FilingEvent {
        @Override
        public CaseFile apply(CaseFile file) {
            return file.with(file.filing().with(officer));
        }
    }
}
