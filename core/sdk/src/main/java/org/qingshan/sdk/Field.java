package org.qingshan.sdk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person sees of one record component: its label, unit and help. The screen, the validation messages, the column
 * headers of a clue file and the printed form are all made from it; constraints are those of {@code jakarta.validation}.
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
