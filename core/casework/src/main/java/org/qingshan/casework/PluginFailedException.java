package org.qingshan.casework;

import org.qingshan.sdk.Label;

/** A department's plugin threw, hung or lacked a class; recorded against it, and nobody else is affected. */
public final class PluginFailedException extends CaseworkException {
    private static final long serialVersionUID = 1L;

    /** @param plugin such as {@code water 1.2.0}; @param where such as {@code form water.surface-water} */
    public PluginFailedException(String plugin, String where, String problem) {
        super(
                "PLUGIN_FAILED",
                new Label(
                        "部门组件 " + plugin + " 在 " + where + " 中出错：" + problem,
                        "Plugin " + plugin + " failed in " + where + ": " + problem));
    }
}
