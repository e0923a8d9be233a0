package org.qingshan.casework.internal.cases;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.JournalWriter;
import org.qingshan.lifecycle.Command;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Staged;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.JoinClue;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.FileClue;
import org.qingshan.lifecycle.clues.JoinCase;

/**
 * Some steps belong to a clue and a case at once: this writes the side that was not asked, in the transaction of the side
 * that was. Each method answers why that side refuses, having written nothing; an empty list when it is written.
 */
final class OtherSide {
    private final Desk<CaseFile, CaseEvent> cases;
    private final Desk<ClueFile, ClueEvent> clues;

    OtherSide(Desk<CaseFile, CaseEvent> cases, Desk<ClueFile, ClueEvent> clues) {
        this.cases = cases;
        this.clues = clues;
    }

    /** Begins the case that a clue leads to, with the next number. */
    List<Rejection> openCase(
            JournalWriter writer, Caller caller, Dossier clue, ClueFile file, FileClue command, CaseNumbers numbers) {
        String clueId = clue.stream().id();
        // Decided before a number is drawn, so that a refusal leaves no gap
        Decision<CaseEvent> unnumbered =
                Procedure.decide(CaseFile.BLANK, command.toCase(clueId, file, ""), cases.rules());
        if (unnumbered instanceof Decision.Rejected<CaseEvent> rejected) {
            return rejected.rejections();
        }
        String number = numbers.next(writer, file.region(), command.on());
        String caseId = Objects.requireNonNull(command.caseId());
        return written(cases, writer, caller, caseId, null, CaseFile.BLANK, command.toCase(clueId, file, number));
    }

    /** Takes a clue into a case that is open already. */
    List<Rejection> joinCase(JournalWriter writer, Caller caller, Dossier clue, JoinCase command) {
        Dossier row = visible(cases, writer, caller, "caseId", command.caseId());
        cases.requireWork(caller, row);
        return written(
                cases,
                writer,
                caller,
                command.caseId(),
                row,
                cases.file(row),
                command.toClue(clue.stream().id()));
    }

    /** Files a clue into the case that takes it. */
    List<Rejection> joinClue(JournalWriter writer, Caller caller, Dossier caseRow, JoinClue command) {
        Dossier row = visible(clues, writer, caller, "clue", command.clue());
        clues.requireWork(caller, row);
        JoinCase join = new JoinCase(command.on(), caseRow.stream().id(), command.reason());
        return written(clues, writer, caller, command.clue(), row, clues.file(row), join);
    }

    private static <F extends Staged, E extends Event<F>> Dossier visible(
            Desk<F, E> desk, JournalWriter writer, Caller caller, String field, String id) {
        try {
            return desk.visible(caller, id, writer);
        } catch (NotFoundException e) {
            throw InvalidInputException.of(
                    field, "Unknown", e.sentence().zh(), e.sentence().en());
        }
    }

    private static <F extends Staged, E extends Event<F>> List<Rejection> written(
            Desk<F, E> desk,
            JournalWriter writer,
            Caller caller,
            String id,
            @Nullable Dossier row,
            F file,
            Command<F, E> command) {
        Decision<E> decision = Procedure.decide(file, command, desk.rules());
        if (decision instanceof Decision.Rejected<E> rejected) {
            return rejected.rejections();
        }
        List<E> events = ((Decision.Accepted<E>) decision).events();
        desk.write(writer, id, row, file, events, caller, null, UnaryOperator.identity());
        return List.of();
    }
}
