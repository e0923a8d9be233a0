package org.qingshan.sdk.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Labelled;

/**
 * A number that a form takes from a table instead of from a person.
 *
 * @param code stable identifier within the department, such as {@code surface-water.unit-cost}
 * @param zh Chinese name
 * @param en English name
 * @param value the value or range of values; null while nobody has set it (待确认)
 * @param unit as printed, such as {@code 元/m³}; empty for a ratio
 * @param inForce first day it applies; the beginning of time for a row without value
 * @param source the document it was taken from; never blank when there is a value
 */
public record Coefficient(
        String code, String zh, String en, @Nullable Range value, String unit, LocalDate inForce, String source)
        implements Labelled {}
