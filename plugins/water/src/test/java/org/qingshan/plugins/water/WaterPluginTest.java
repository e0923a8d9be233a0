package org.qingshan.plugins.water;

import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.testkit.PluginContract;

class WaterPluginTest extends PluginContract {
    @Override
    protected DepartmentPlugin plugin() {
        return new WaterPlugin();
    }
}
