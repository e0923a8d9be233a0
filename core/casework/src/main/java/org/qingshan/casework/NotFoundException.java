package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** There is no such thing, or the caller may not know of it. */
public final class NotFoundException extends CaseworkException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String zh, String en, String id) {
        super("NOT_FOUND", new Label("没有找到" + zh + "：" + id, "No such " + en + ": " + id));
    }
}
