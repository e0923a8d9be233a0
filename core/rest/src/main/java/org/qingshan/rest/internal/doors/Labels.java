package org.qingshan.rest.internal.doors;

import java.util.HashMap;
import java.util.Map;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.sdk.Department;

/** Names of departments, as of one moment. */
final class Labels {
    private final Map<String, LabelAnswer> departments = new HashMap<>();

    Labels(Services services) {
        for (PluginCatalog.PluginView plugin : services.catalog().plugins()) {
            Department department = plugin.department();
            if (department != null) {
                departments.putIfAbsent(department.id(), LabelAnswer.of(department));
            }
        }
    }

    /** The department's name; its id when nobody has told it. */
    LabelAnswer department(String id) {
        return departments.getOrDefault(id, new LabelAnswer(id, id));
    }
}
