package org.qingshan.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingshan.sdk.Labelled;

/**
 * A row of a step table: from where a step may be taken and where it may lead.
 *
 * @param <F> file the table is about
 */
public interface Step<F extends Staged> extends Labelled {
    /** Name of the constant. */
    String name();

    /** The constant in kebab case, such as {@code hold-meeting}; the step's address. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Stages it may be taken from; empty for the step that starts a file. */
    Set<? extends Stage> from();

    /** Stages it may lead to; the event decides which. */
    Set<? extends Stage> to();

    /** Whether it leaves the stage as it is. */
    boolean stays();

    /** The record to fill in. */
    Class<?> command();

    /** What happens when it is taken; one type of event for each step. */
    Class<?> event();

    /** Where the law says so, in Chinese; 待确认 marks what has not been compared with the official text. */
    String basis();

    /**
     * What can be said against the step before anything is filled in, when the stage is right; empty when nothing. Pure.
     */
    Optional<Rejection> obstacle(F file, Rules rules);

    /** All steps of this table, in order. */
    List<? extends Step<F>> table();

    /** Whether the table allows it for this file. */
    default boolean isTabled(F file) {
        return file.version() == 0 ? from().isEmpty() : from().contains(file.stage());
    }
}
