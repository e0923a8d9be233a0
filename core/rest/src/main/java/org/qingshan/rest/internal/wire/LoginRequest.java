package org.qingshan.rest.internal.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who wants to sign in. */
public record LoginRequest(
        @NotBlank @Size(max = 100) String login,
        @NotBlank @Size(max = 200) String password) {}
