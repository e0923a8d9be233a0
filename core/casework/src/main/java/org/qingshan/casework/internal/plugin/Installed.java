package org.qingshan.casework.internal.plugin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.Label;

/**
 * A plugin bundle that is there, whether it could be taken in or not.
 *
 * @param plugin what it brings; null when it failed on arrival
 * @param overrides its coefficients; null when it failed on arrival
 * @param failure why it failed; null when it did not
 */
record Installed(
        String symbolicName,
        Version version,
        Instant since,
        PluginGuard guard,
        RecordScope scope,
        @Nullable Plugin plugin,
        @Nullable Overrides overrides,
        @Nullable Label failure) {

    PluginView view(boolean enabled, @Nullable String switchedOffBecause, Instant switchedAt) {
        State state = plugin == null
                ? State.FAILED
                : !enabled ? State.DISABLED : guard.isResting() ? State.QUARANTINED : State.ACTIVE;
        Label reason = switch (state) {
            case FAILED -> failure;
            case DISABLED ->
                new Label("管理员已停用：" + switchedOffBecause, "switched off by an administrator: " + switchedOffBecause);
            case QUARANTINED -> PluginGuard.resting();
            case ACTIVE, ABSENT -> null;
        };
        return new PluginView(
                department(),
                symbolicName,
                version.toString(),
                state,
                reason,
                state == State.DISABLED ? switchedAt : since,
                plugin == null ? List.of() : plugin.forms(),
                plugin == null ? List.of() : plugin.options(),
                plugin == null ? List.of() : plugin.sources(),
                guard.calls(),
                guard.failures(),
                guard.p95Millis());
    }

    @Nullable
    Department department() {
        return plugin == null ? null : plugin.department();
    }

    boolean speaksFor(String department) {
        return plugin != null && plugin.department().id().equals(department);
    }

    void close() {
        guard.close();
        scope.close();
    }
}
