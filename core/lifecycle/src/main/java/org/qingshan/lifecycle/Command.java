package org.qingshan.lifecycle;

/**
 * A step with what was filled in for it: a record whose components carry {@code @Field} and constraints.
 *
 * @param <F> file it is about
 * @param <E> events it leads to
 */
public interface Command<F extends Staged, E> {
    Step<F> step();

    /**
     * Answers for a file at a stage where the step may be taken, and for a command that passed validation. Pure: no clock,
     * no look-ups. Called through {@link Procedure#decide}.
     */
    Decision<E> decide(F file, Rules rules);
}
