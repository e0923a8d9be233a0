package org.qingshan.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;

/** Clues (线索). Thread-safe; rights as in {@link CaseService}. */
@ProviderType
public interface ClueService {
    /** A clue as it stands; see {@link CaseService.CaseView}. */
    record ClueView(Dossier row, ClueFile file, List<Deadline> deadlines, List<StepView> steps) {}

    ClueView get(Caller caller, String id);

    Page<Dossier> list(Caller caller, DossierQuery query);

    long count(Caller caller, DossierQuery query);

    /**
     * Registers a clue by hand, for the caller's department.
     *
     * @param body channel and the components of {@link Clue}
     * @throws InvalidInputException when it does not fit, or the reference is taken
     */
    StepOutcome.Taken register(Caller caller, JsonNode body, @Nullable String requestKey);

    /**
     * Registers clues that came in a file, in one transaction; for the intake, which has checked rights and rows.
     *
     * @param department the source's department
     * @param intake the intake they came with
     * @return for each clue whether it is new: a reference the source has used before adds nothing
     */
    List<Registration> registerAll(Caller by, String department, ClueSource source, String intake, List<Clue> clues);

    /** What became of one clue of a file. */
    enum Registration {
        ACCEPTED,
        /** Registered before by another file. */
        DUPLICATE,
        /** Registered before by this same intake, which was interrupted. */
        ALREADY_ACCEPTED
    }

    /** See {@link CaseService#take}. Opening a case and joining one write the clue and the case in one transaction. */
    StepOutcome take(
            Caller caller, String id, long expectedVersion, ClueStep step, JsonNode body, @Nullable String requestKey);

    /** JSON Schema of a step's record; that of REGISTER is what {@link #register} takes. */
    ObjectNode schema(ClueStep step);

    List<Entry> journal(Caller caller, String id, long after, int limit);

    ChainReport verify(Caller caller, String id);
}
