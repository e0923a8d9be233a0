package org.qingshan.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStep;

/**
 * Cases (案件). Thread-safe. Every call checks the caller's rights: what a caller may not see is not found, what it may see
 * but not work is forbidden.
 */
@ProviderType
public interface CaseService {
    /**
     * A case as it stands.
     *
     * @param row its current row
     * @param file its folded record
     * @param deadlines open ones, soonest first
     * @param steps open ones first, in the order of the procedure
     */
    record CaseView(Dossier row, CaseFile file, List<Deadline> deadlines, List<StepView> steps) {}

    /** @throws NotFoundException when there is none the caller may see */
    CaseView get(Caller caller, String id);

    /** @param query its kind and scope are set by the caller's rights, whatever it says */
    Page<Dossier> list(Caller caller, DossierQuery query);

    long count(Caller caller, DossierQuery query);

    /** Open clues and cases the caller works on, by the deadline that ends first. */
    Page<Dossier> inbox(Caller caller, @Nullable String after, int limit);

    /**
     * Takes a step.
     *
     * @param expectedVersion the version the caller saw
     * @param body the step's record as JSON; validated, all problems at once
     * @param requestKey repeating it gives the same answer and does nothing twice; null for none
     * @throws InvalidInputException when the body does not fit
     * @throws StaleVersionException when the case has moved on
     * @throws ForbiddenException when the caller may not work the case
     * @throws PluginUnavailableException when the step needs a plugin that is not there
     * @throws PluginFailedException when that plugin failed
     * @throws MissingCoefficientsException when its form lacks coefficients
     */
    StepOutcome take(
            Caller caller, String id, long expectedVersion, CaseStep step, JsonNode body, @Nullable String requestKey);

    /** JSON Schema of a step's record, as {@link StepView#schema()} gives it while the step is open. */
    ObjectNode schema(CaseStep step);

    /** Journal of a case in order. @param after sequence to go on behind */
    List<Entry> journal(Caller caller, String id, long after, int limit);

    /** Recomputes the hash chain, and the current row from the journal. */
    ChainReport verify(Caller caller, String id);

    /** Today, in Asia/Shanghai, by the platform's clock. */
    LocalDate today();
}
