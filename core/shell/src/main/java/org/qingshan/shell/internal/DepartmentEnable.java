package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code department:enable}. */
@Service
@Command(scope = "department", name = "enable", description = "启用部门组件 / Switches a department on")
public final class DepartmentEnable extends DepartmentSwitch {
    @Override
    void run() throws Exception {
        turn(true);
    }
}
