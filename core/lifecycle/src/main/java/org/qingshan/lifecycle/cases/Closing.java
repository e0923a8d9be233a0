package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;

/**
 * How the case ends. Each part is null until it happens.
 *
 * @param acceptance 验收
 * @param closure 结案
 * @param termination 终止索赔; null again once the case was reopened
 * @param reopening 重启索赔, the last one
 * @param archive 归档
 */
public record Closing(
        @Nullable Acceptance acceptance,
        @Nullable Closure closure,
        @Nullable Termination termination,
        @Nullable Reopening reopening,
        @Nullable Archive archive) {
    static final Closing NONE = new Closing(null, null, null, null, null);

    /** The restoration was accepted. */
    public record Acceptance(
            LocalDate on,
            List<String> members,
            String opinion,
            @Nullable String document) {
        public Acceptance {
            members = List.copyOf(members);
        }
    }

    /** The case was closed. */
    public record Closure(
            LocalDate on,
            String summary,
            String approver,
            @Nullable String documentNumber) {}

    /** The claim was ended. */
    public record Termination(
            LocalDate on,
            Ground ground,
            String reasons,
            List<GroundEvidence> evidence,
            String approver,
            @Nullable String secondApprover) {
        public Termination {
            evidence = List.copyOf(evidence);
        }
    }

    /** The claim was taken up again. */
    public record Reopening(LocalDate on, String newEvidence, String approver) {}

    /** The file went to the archive. */
    public record Archive(LocalDate on, String number, int pages, String archivist) {}

    Closing with(Acceptance next) {
        return new Closing(next, closure, termination, reopening, archive);
    }

    Closing with(Closure next) {
        return new Closing(acceptance, next, termination, reopening, archive);
    }

    Closing with(Termination next) {
        return new Closing(acceptance, closure, next, reopening, archive);
    }

    Closing with(Reopening next) {
        return new Closing(acceptance, closure, null, next, archive);
    }

    Closing with(Archive next) {
        return new Closing(acceptance, closure, termination, reopening, next);
    }
}
