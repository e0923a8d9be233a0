package org.qingshan.rest.internal.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One's own password, changed. */
public record PasswordRequest(
        @NotBlank @Size(max = 200) String current,
        @NotBlank @Size(max = 200) String next) {}
