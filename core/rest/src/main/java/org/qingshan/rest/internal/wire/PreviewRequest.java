package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A form to work out without saving anything.
 *
 * @param values as the form's schema says
 * @param formVersion version of the form; the newest when left out
 */
public record PreviewRequest(
        @NotNull ObjectNode values,
        @Nullable @Size(max = 40) String formVersion) {
    /**
     * A restoration option to plan without saving anything.
     *
     * @param input as the option's schema says
     * @param caseId the case whose damage it is to make good
     */
    public record Plan(
            @NotNull ObjectNode input,
            @JsonProperty("case") @NotBlank @Size(max = 64) String caseId) {}
}
