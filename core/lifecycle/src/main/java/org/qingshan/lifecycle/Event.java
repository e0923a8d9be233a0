package org.qingshan.lifecycle;

import java.time.LocalDate;

/**
 * Something that happened to a file. Its JSON is stored for ever under its simple class name.
 *
 * @param <F> file it happened to
 */
public interface Event<F> {
    /** Day it happened, which may be earlier than the day it was recorded. */
    LocalDate on();

    /** The file after it. Pure. */
    F apply(F file);
}
