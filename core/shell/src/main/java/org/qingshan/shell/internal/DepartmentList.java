package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;

/** {@code department:list}. */
@Service
@Command(scope = "department", name = "list", description = "列出部门组件 / Lists the departments' plugins")
public final class DepartmentList extends PlatformCommand {
    @Override
    void run() throws Exception {
        PluginCatalog catalog = service(PluginCatalog.class);
        ShellTable table =
                table("部门 Dept", "名称 Name", "组件 Plugin", "状态 State", "表 Forms", "来源 Sources", "在办 Open", "原因 Reason");
        for (PluginView plugin : catalog.plugins()) {
            var department = plugin.department();
            table.addRow()
                    .addContent(
                            department == null ? "?" : department.id(),
                            department == null ? "?" : department.zh(),
                            (plugin.symbolicName() + " " + plugin.version()).strip(),
                            plugin.state(),
                            plugin.forms().size(),
                            plugin.sources().size(),
                            department == null ? 0 : catalog.countTouched(caller(), department.id()),
                            plugin.reason() == null ? "" : plugin.reason().zh());
        }
        table.print(out());
    }
}
