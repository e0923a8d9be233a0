package org.qingshan.sdk.assessment;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an assessment form. A change of its fields or of its arithmetic is a new {@link #version()}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Form {
    /** Unique, starting with the department's id and a dot, such as {@code water.surface-water}. */
    String id();

    /** Version of the form, {@code major.minor.micro}; a recorded assessment names it. */
    String version();

    /** Chinese title. */
    String zh();

    /** English title. */
    String en();

    /** The technical standard or notice the method comes from, such as {@code GB/T 39792.2-2020}. */
    String standard();

    /** When the method may be used, in Chinese; shown above the form. */
    String validity() default "";

    /** The same in English. */
    String validityEn() default "";
}
