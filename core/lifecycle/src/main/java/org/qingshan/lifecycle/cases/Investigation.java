package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The investigation of the damage (损害调查).
 *
 * @param startedOn null before it started
 * @param jointWith whom it is carried out with; null when alone
 * @param extension null while not extended
 * @param report null until it is concluded
 */
public record Investigation(
        @Nullable LocalDate startedOn,
        List<String> investigators,
        @Nullable String jointWith,
        @Nullable Extension extension,
        List<Evidence> evidence,
        List<Commission> commissions,
        @Nullable Report report) {
    static final Investigation NONE = new Investigation(null, List.of(), null, null, List.of(), List.of(), null);

    public Investigation {
        investigators = List.copyOf(investigators);
        evidence = List.copyOf(evidence);
        commissions = List.copyOf(commissions);
    }

    /** One approved extension (延长调查期限). */
    public record Extension(LocalDate on, LocalDate lastDay, String reason, String approver) {}

    /**
     * A piece of evidence (证据).
     *
     * @param number 1, 2, 3 … within the case
     */
    public record Evidence(
            int number,
            String title,
            EvidenceKind kind,
            String originDepartment,
            OriginProcedure originProcedure,
            LocalDate obtainedOn,
            @Nullable String documentNumber) {}

    /**
     * An appraisal that was commissioned (委托鉴定评估).
     *
     * @param agency null when experts appraise
     * @param expectedAmount yuan; null when an agency appraises
     */
    public record Commission(
            LocalDate on,
            AppraisalRoute route,
            @Nullable String agency,
            List<String> experts,
            String scope,
            LocalDate dueOn,
            @Nullable BigDecimal expectedAmount) {
        public Commission {
            experts = List.copyOf(experts);
        }
    }

    /** What the investigation found (调查报告). */
    public record Report(
            LocalDate on,
            String facts,
            String causation,
            String extent,
            Degree degree,
            boolean obligorIdentified,
            Restorability restorable,
            String restorationArea,
            Conclusion recommendation) {}

    /** The appraisal that counts: the last one commissioned. */
    public Optional<Commission> commission() {
        return commissions.isEmpty() ? Optional.empty() : Optional.of(commissions.get(commissions.size() - 1));
    }

    Investigation start(LocalDate on, List<String> by, @Nullable String with) {
        return new Investigation(on, by, with, null, evidence, commissions, null);
    }

    Investigation with(Extension next) {
        return new Investigation(startedOn, investigators, jointWith, next, evidence, commissions, report);
    }

    Investigation with(Report next) {
        return new Investigation(startedOn, investigators, jointWith, extension, evidence, commissions, next);
    }

    Investigation plus(Evidence next) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(next);
        return new Investigation(startedOn, investigators, jointWith, extension, more, commissions, report);
    }

    Investigation plus(Commission next) {
        List<Commission> more = new ArrayList<>(commissions);
        more.add(next);
        return new Investigation(startedOn, investigators, jointWith, extension, evidence, more, report);
    }
}
