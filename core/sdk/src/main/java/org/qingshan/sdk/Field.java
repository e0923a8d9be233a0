package org.qingshan.sdk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person sees of one record component: its label, unit and help. The screen, the validation messages, the column
 * headers of a clue file and the printed form are all made from it; constraints are those of {@code jakarta.validation}.
 *
 * <p>How records are filled in:
 *
 * <ul>
 *   <li>A component is required when it has {@code @NotNull}, {@code @NotBlank} or {@code @NotEmpty}, and otherwise
 *       {@code @Nullable}. A list that was not filled in is empty, never null.
 *   <li>Several things of a kind are rows: {@code List<@Valid Plot>}; things that belong together are a nested record with
 *       {@code @Valid}.
 *   <li>What must hold between components is a method {@code @AssertTrue public boolean isInOrder()}. It is asked together
 *       with all other constraints, so that every problem is reported at once, and therefore must answer true when a
 *       component that it needs is null.
 *   <li>A constraint's own text is written in both languages, divided by a slash between blanks:
 *       {@code message = "结束日期不能早于开始日期 / the end must not be before the start"}. Without a text of its own the
 *       constraint speaks for itself in both languages.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Field {
    /** Chinese label; for a clue row also the column header or property name in the file. */
    String zh();

    /** English label. */
    String en();

    /** Unit of a quantity as printed, such as {@code m³} or {@code 元/m³}; empty where there is none. */
    String unit() default "";

    /** One sentence that helps to fill it in, in Chinese. */
    String help() default "";

    /** The same in English. */
    String helpEn() default "";

    /** How many lines of text to offer; 1 is a single-line input. */
    int lines() default 1;
}
