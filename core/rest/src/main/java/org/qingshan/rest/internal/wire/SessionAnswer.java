package org.qingshan.rest.internal.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param csrfToken what every change must repeat in X-CSRF-Token; null when a password came with the request
 * @param expiresAt when the session ends unless it is used; null likewise
 */
public record SessionAnswer(
        AccountAnswer account,
        @Nullable String csrfToken,
        @Nullable Instant expiresAt) {}
