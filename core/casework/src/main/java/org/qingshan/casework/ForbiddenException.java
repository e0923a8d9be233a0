package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** The caller may see it but not do this. */
public final class ForbiddenException extends CaseworkException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException(String zh, String en) {
        super("FORBIDDEN", new Label(zh, en));
    }
}
