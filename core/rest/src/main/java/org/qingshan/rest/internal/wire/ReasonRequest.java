package org.qingshan.rest.internal.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a department is switched on or off. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
