package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageEstimate;

/**
 * A result of a department's form (评估结果), complete in itself: it reads and prints without the plugin it came from.
 *
 * @param number 1, 2, 3 … within the case
 * @param form id of the form
 * @param formVersion version it was filled in with
 * @param title the form's title as it was
 * @param schema the form's JSON Schema as it was
 * @param values what was filled in
 * @param estimate what it came to
 * @param replaces number of the earlier result it takes the place of; null when it stands beside the others
 */
public record Assessment(
        int number,
        LocalDate recordedOn,
        String form,
        String formVersion,
        Label title,
        Map<String, Object> schema,
        Map<String, Object> values,
        DamageEstimate estimate,
        @Nullable Integer replaces) {
    public Assessment {
        schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
