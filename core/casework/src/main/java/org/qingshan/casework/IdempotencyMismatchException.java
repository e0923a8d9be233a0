package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** The idempotency key was used before for another request. */
public final class IdempotencyMismatchException extends CaseworkException {
    private static final long serialVersionUID = 1L;

    public IdempotencyMismatchException() {
        super(
                "IDEMPOTENCY_MISMATCH",
                new Label("该 Idempotency-Key 已用于另一请求", "This Idempotency-Key was used for a different request"));
    }
}
