package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;

/** What switching a department on and off have in common: both say what they touch, and both need a reason. */
abstract class DepartmentSwitch extends PlatformCommand {
    @Argument(name = "department", description = "部门 / department, such as water", required = true)
    String department;

    @Option(
            name = "--reason",
            aliases = {"-r"},
            description = "理由，记入流水 / reason, goes on record",
            required = true)
    String reason;

    void turn(boolean on) throws Exception {
        PluginCatalog catalog = service(PluginCatalog.class);
        long touched = catalog.countTouched(caller(), department);
        PluginView plugin =
                on ? catalog.enable(caller(), department, reason) : catalog.disable(caller(), department, reason);
        say(
                department + " 现为 " + plugin.state() + "，涉及在办案件 " + touched + " 件",
                department + " is now " + plugin.state() + ", open cases touched: " + touched);
    }
}
