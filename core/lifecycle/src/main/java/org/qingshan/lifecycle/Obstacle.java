package org.qingshan.lifecycle;

import java.util.Optional;

/**
 * What must hold of a file before a step can be taken at all, whatever is filled in.
 *
 * @param <F> file the step is about
 */
@FunctionalInterface
public interface Obstacle<F> {
    /** The reason against it; empty when there is none. */
    Optional<Rejection> find(F file, Rules rules);

    /** Nothing stands in the way. */
    static <F> Obstacle<F> none() {
        return (file, rules) -> Optional.empty();
    }
}
