package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** The caller decided upon an older version than the current one. */
public final class StaleVersionException extends CaseworkException {
    private static final long serialVersionUID = 1L;
    private final long currentVersion;

    public StaleVersionException(long currentVersion) {
        super(
                "VERSION_CONFLICT",
                new Label("他人已更新本案卷，请刷新后重试", "Someone else has changed this file meanwhile; reload and try again"));
        this.currentVersion = currentVersion;
    }

    public long currentVersion() {
        return currentVersion;
    }
}
