package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** What was asked needs a department's plugin that is not there, switched off, quarantined or failed to start. */
public final class PluginUnavailableException extends CaseworkException {
    private static final long serialVersionUID = 1L;
    private final String department;

    public PluginUnavailableException(String department, Label reason) {
        super(
                "PLUGIN_UNAVAILABLE",
                new Label(
                        "部门组件未启用（" + department + "）：" + reason.zh(),
                        "The department's plugin is not available (" + department + "): " + reason.en()));
        this.department = department;
    }

    public String department() {
        return department;
    }
}
