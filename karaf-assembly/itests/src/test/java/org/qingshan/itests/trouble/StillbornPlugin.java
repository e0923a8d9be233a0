package org.qingshan.itests.trouble;

import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.clue.ClueSource;

/** A plugin that already fails when the platform asks it who it is. */
public final class StillbornPlugin implements DepartmentPlugin, BundleActivator {
    public static final List<Class<?>> CLASSES = List.of(StillbornPlugin.class);

    @Override
    public void start(BundleContext context) {
        context.registerService(DepartmentPlugin.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework unregisters the service
    }

    @Override
    public Department department() {
        return new Department("stillborn", "无法启用的部门", "Department that cannot start");
    }

    @Override
    public List<ClueSource> clueSources() {
        throw new IllegalStateException("thrown on purpose by a test plugin");
    }
}
