package org.qingshan.casework;

/**
 * One thing wrong with an input.
 *
 * @param field path such as {@code values.plots[0].area}; empty when it concerns the whole
 * @param code the constraint, such as {@code NotNull}, {@code Type}, {@code Unknown}
 * @param zh what is wrong and how to mend it
 * @param en the same in English
 */
public record Violation(String field, String code, String zh, String en) {}
