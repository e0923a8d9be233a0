package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param file its folded record
 * @param stages every stage it came into, in order
 * @param deadlines open ones, soonest first
 * @param steps open ones first
 */
public record CaseAnswer(
        @JsonUnwrapped Summary summary,
        JsonNode file,
        List<DeadlineAnswer> deadlines,
        List<StageAnswer> stages,
        List<StepAnswer> steps) {
    /**
     * A case as a list shows it; amounts in yuan.
     *
     * @param nextDue last day of the deadline that ends first; null when none is open
     * @param assessed null before an assessment
     * @param agreed amount of the agreement or judgment; null before
     */
    public record Summary(
            String id,
            String number,
            String title,
            String stage,
            LabelAnswer stageLabel,
            long version,
            boolean open,
            String department,
            LabelAnswer departmentLabel,
            Coded region,
            @Nullable String officer,
            List<String> obligors,
            @Nullable LocalDate nextDue,
            boolean overdue,
            @Nullable Amounts assessed,
            @Nullable BigDecimal agreed,
            BigDecimal received,
            LocalDate openedOn,
            Instant updatedAt) {}

    /**
     * A stage the case was in.
     *
     * @param leftOn null while it is in it
     * @param days how long, until today while it is in it
     */
    public record StageAnswer(
            String stage,
            LabelAnswer label,
            LocalDate enteredOn,
            @Nullable LocalDate leftOn,
            long days) {}
}
