package org.qingshan.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * From where to where a step leads.
 *
 * @param from empty for the step that starts a file
 * @param to not empty
 * @param stays whether the stage remains as it is; {@code to} then equals {@code from}
 */
public record Move<S extends Enum<S>>(Set<S> from, Set<S> to, boolean stays) {
    public Move {
        from = Collections.unmodifiableSet(from);
        to = Collections.unmodifiableSet(to);
    }

    /** Starts a file. */
    public static <S extends Enum<S>> Move<S> starts(S to) {
        return new Move<>(EnumSet.noneOf(to.getDeclaringClass()), EnumSet.of(to), false);
    }

    /** The beginning of a row. */
    @SafeVarargs
    public static <S extends Enum<S>> From<S> in(S first, S... others) {
        return new From<>(EnumSet.of(first, others));
    }

    /** The beginning of a row. */
    public static <S extends Enum<S>> From<S> in(Set<S> stages) {
        return new From<>(stages);
    }

    /** A row of which only the beginning is known. */
    public record From<S extends Enum<S>>(Set<S> from) {
        @SafeVarargs
        public final Move<S> to(S first, S... others) {
            return new Move<>(from, EnumSet.of(first, others), false);
        }

        public Move<S> stays() {
            return new Move<>(from, from, true);
        }
    }
}
