package org.qingshan.lifecycle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the input a screen should offer where the type alone does not say it; {@code x-widget} in the schema. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Widget {
    /** Values of a department's assessment form. */
    String ASSESSMENT_VALUES = "assessment-values";
    /** Input of a department's restoration option. */
    String RESTORATION_INPUT = "restoration-input";
    /** Number of one of the case's obligations. */
    String OBLIGATION = "obligation";
    /** Ids of clues. */
    String CLUE_LIST = "clue-list";
    /** Id of a case. */
    String CASE = "case";

    String value();
}
