package org.qingshan.rest.internal.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.PluginCatalog.State;

/**
 * One version of a plugin and how it does.
 *
 * @param department null when it failed before it could say which
 * @param reason why it is not active; null when it is
 * @param openCases open cases of its department
 * @param p95Millis 95th percentile of its last calls, milliseconds
 * @param switchable whether it can be switched on and off
 */
public record PluginAnswer(
        @Nullable String department,
        String zh,
        String en,
        String symbolicName,
        String version,
        State state,
        @Nullable LabelAnswer reason,
        Instant since,
        List<DepartmentAnswer.FormSummary> forms,
        List<DepartmentAnswer.SourceAnswer> sources,
        List<DepartmentAnswer.OptionSummary> options,
        long openCases,
        long calls,
        long failures,
        double p95Millis,
        boolean switchable) {
    public static PluginAnswer of(PluginView plugin, long openCases) {
        var department = plugin.department();
        return new PluginAnswer(
                department == null ? null : department.id(),
                department == null ? "未知部门" : department.zh(),
                department == null ? "Unknown department" : department.en(),
                plugin.symbolicName(),
                plugin.version(),
                plugin.state(),
                LabelAnswer.orNull(plugin.reason()),
                plugin.since(),
                plugin.forms().stream().map(DepartmentAnswer.FormSummary::of).toList(),
                plugin.sources().stream().map(DepartmentAnswer.SourceAnswer::of).toList(),
                plugin.options().stream()
                        .map(DepartmentAnswer.OptionSummary::of)
                        .toList(),
                openCases,
                plugin.calls(),
                plugin.failures(),
                Double.isFinite(plugin.p95Millis()) ? plugin.p95Millis() : 0,
                department != null);
    }

    /**
     * What switching a department would touch.
     *
     * @param openCases how many open cases
     * @param cases the first of them
     * @param forms the forms that go away or come back
     */
    public record SwitchPlan(
            String action, long openCases, List<CaseReference> cases, List<DepartmentAnswer.FormSummary> forms) {}

    /** A case, so that it can be found. */
    public record CaseReference(String id, String number, String title) {}
}
