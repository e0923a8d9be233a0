package org.qingshan.casework.internal.plugin;

import java.util.List;
import java.util.Optional;
import org.qingshan.sdk.Department;

/**
 * The departments that issued the supporting documents of 2019 together (桂环规范〔2019〕5号). They have a name here even while
 * their plugin is not installed; any other department is known by its plugin.
 */
public final class Departments {
    public static final List<Department> SEVEN = List.of(
            new Department("ecology", "生态环境", "Ecology and environment"),
            new Department("natural-resources", "自然资源", "Natural resources"),
            new Department("water", "水利", "Water resources"),
            new Department("forestry", "林业", "Forestry"),
            new Department("agriculture", "农业农村", "Agriculture and rural affairs"),
            new Department("housing", "住房城乡建设", "Housing and urban-rural development"),
            new Department("transport", "交通运输", "Transport"));

    private Departments() {}

    public static Optional<Department> find(String id) {
        return SEVEN.stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
