package org.qingshan.lifecycle;

import java.util.List;

/** The answer to a command: what happens, or why not. */
public sealed interface Decision<E> {
    /**
     * The step is taken.
     *
     * @param events at least one, in order
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The step is refused.
     *
     * @param rejections every reason, at least one
     */
    record Rejected<E>(List<Rejection> rejections) implements Decision<E> {
        public Rejected {
            rejections = List.copyOf(rejections);
        }
    }

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> reject(Rejection rejection) {
        return new Rejected<>(List.of(rejection));
    }
}
