package org.qingshan.plugins.sample;

import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.testkit.PluginContract;

class SamplePluginTest extends PluginContract {
    @Override
    protected DepartmentPlugin plugin() {
        return new SamplePlugin();
    }
}
