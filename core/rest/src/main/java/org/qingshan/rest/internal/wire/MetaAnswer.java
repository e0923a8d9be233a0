package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What stays the same while the platform runs.
 *
 * @param today by the platform's clock, in Asia/Shanghai
 */
public record MetaAnswer(
        String product,
        String version,
        LocalDate today,
        Stages stages,
        Steps steps,
        List<Coded> channels,
        List<Coded> regions,
        List<Coded> damageHeads,
        List<Named> restorationModes,
        List<Named> roles) {
    /** Stages of both procedures, in order; the key {@code case} is no Java name. */
    public record Stages(
            @JsonProperty("case") List<Named> cases,
            @JsonProperty("clue") List<Named> clues) {}

    /** Step tables of both procedures, in order. */
    public record Steps(
            @JsonProperty("case") List<StepRow> cases,
            @JsonProperty("clue") List<StepRow> clues) {}

    /** One step: the stages it may be taken from, and those it may lead to. */
    public record StepRow(String id, String zh, String en, List<String> from, List<String> to, String basis) {}
}
