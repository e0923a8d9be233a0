package org.qingshan.itests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the running distribution. All such classes share one container, booted by Pax Exam for the first of
 * them; it is given to constructors and methods as a parameter of type {@link org.qingshan.itests.container.Container}.
 * A test leaves the container as it found it: what it deploys it removes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KarafExtension.class)
public @interface KarafTest {}
