package org.qingshan.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.sdk.Label;

/** What switching a department on and off have in common: both say what they touch, and both need a reason. */
abstract class DepartmentSwitch extends PlatformCommand {
    @Argument(name = "department", description = "部门 / department, such as water", required = true)
    String department;

    @Option(
            name = "--reason",
            aliases = {"-r"},
            description = "理由，记入流水；写在部门之前或之后均可 / reason, goes on record; before or after the department")
    @Nullable
    String reason;

    /** Karaf reads no options behind the first argument, where people write them. */
    @Argument(index = 1, name = "reason", description = "理由 / reason", multiValued = true)
    @Nullable
    List<String> words;

    private String reason() throws CommandException {
        List<String> behind = words == null ? List.of() : words;
        boolean named = !behind.isEmpty()
                && (behind.get(0).equals("--reason") || behind.get(0).equals("-r"));
        String said = reason != null ? reason : String.join(" ", named ? behind.subList(1, behind.size()) : behind);
        if (said.isBlank()) {
            throw refusal(new Label("请用 --reason 说明理由", "Give the reason with --reason"));
        }
        return said;
    }

    void turn(boolean on) throws Exception {
        PluginCatalog catalog = service(PluginCatalog.class);
        String why = reason();
        long touched = catalog.countTouched(caller(), department);
        PluginView plugin = on ? catalog.enable(caller(), department, why) : catalog.disable(caller(), department, why);
        say(
                department + " 现为 " + plugin.state() + "，涉及在办案件 " + touched + " 件",
                department + " is now " + plugin.state() + ", open cases touched: " + touched);
    }
}
