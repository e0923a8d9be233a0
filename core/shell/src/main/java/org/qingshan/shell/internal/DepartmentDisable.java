package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code department:disable}. */
@Service
@Command(scope = "department", name = "disable", description = "停用部门组件 / Switches a department off")
public final class DepartmentDisable extends DepartmentSwitch {
    @Override
    void run() throws Exception {
        turn(false);
    }
}
