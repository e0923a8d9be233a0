package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshan.lifecycle.Actor;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.lifecycle.Rules;

/** A case being worked on: takes steps, keeps the history. */
public final class Desk {
    public static final Actor OFFICER = new Actor("officer", "韦志强", "water");
    private RuleBook book = RuleBook.shipped();
    private LocalDate today = LocalDate.of(2026, 12, 31);
    private CaseFile file = CaseFile.BLANK;
    private final List<Recorded<CaseEvent>> history = new ArrayList<>();

    /** Takes a step that must be accepted. */
    public Desk take(CaseCommand command) {
        assertThat(decide(command)).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** Tries a step, and goes on with what it leads to if it is accepted. */
    public Decision<CaseEvent> decide(CaseCommand command) {
        Decision<CaseEvent> decision = Procedure.decide(file, command, rules());
        if (decision instanceof Decision.Accepted<CaseEvent> accepted) {
            for (CaseEvent event : accepted.events()) {
                Recorded<CaseEvent> recorded = new Recorded<>(file.version() + 1, Instant.EPOCH, OFFICER, event);
                history.add(recorded);
                file = file.after(recorded);
            }
        }
        return decision;
    }

    /** Codes of why a step is refused; empty when it would be accepted. */
    public List<String> refusals(CaseCommand command) {
        return rejections(command).stream().map(Rejection::code).toList();
    }

    public List<Rejection> rejections(CaseCommand command) {
        return Procedure.decide(file, command, rules()) instanceof Decision.Rejected<CaseEvent> rejected
                ? rejected.rejections()
                : List.of();
    }

    /** Code of why a step is closed whatever is filled in. */
    public Optional<String> why(CaseStep step) {
        return Procedure.why(file, step, rules()).map(Rejection::code);
    }

    public Desk by(RuleBook other) {
        book = other;
        return this;
    }

    public Desk today(LocalDate day) {
        today = day;
        return this;
    }

    public CaseFile file() {
        return file;
    }

    public List<Recorded<CaseEvent>> history() {
        return history;
    }

    public Rules rules() {
        return book.on(today);
    }

    public RuleBook book() {
        return book;
    }
}
