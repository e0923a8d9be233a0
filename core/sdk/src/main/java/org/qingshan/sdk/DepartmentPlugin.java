package org.qingshan.sdk;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/**
 * Everything one department brings to the platform. It arrives and leaves whole: a bundle registers one implementation as
 * an OSGi service, with {@code @Component(service = DepartmentPlugin.class)}.
 *
 * <p>The platform calls each method once when the plugin arrives, on a thread of its own with a time budget, and keeps the
 * answer until the plugin leaves. An exception, a missing class or a call that never returns is recorded against this
 * plugin and disturbs nobody else.
 */
@ConsumerType
public interface DepartmentPlugin {
    /** The department this plugin speaks for; ids of its sources, forms and options start with the department's id and a dot. */
    Department department();

    /** Where this department's clues come from. */
    default List<ClueSource> clueSources() {
        return List.of();
    }

    /** The department's ways to work out damage: records annotated with {@code @Form}. */
    default List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of();
    }

    /** The department's ways to make damage good. */
    default List<RestorationOption<?>> restorationOptions() {
        return List.of();
    }

    /**
     * The plugin's table of coefficients: a UTF-8 CSV file with the columns
     * {@code code,zh,en,low,high,unit,in_force,source}. By default {@code coefficients.csv} beside the plugin's class; null
     * when the plugin has none. An administrator overrides single rows in {@code etc/coefficients/<department>.csv}.
     */
    default @Nullable URL coefficients() {
        return getClass().getResource("coefficients.csv");
    }
}
