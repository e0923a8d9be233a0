package org.qingshan.plugins.forestry;

import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.testkit.PluginContract;

class ForestryPluginTest extends PluginContract {
    @Override
    protected DepartmentPlugin plugin() {
        return new ForestryPlugin();
    }
}
