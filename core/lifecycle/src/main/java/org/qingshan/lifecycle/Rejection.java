package org.qingshan.lifecycle;

import java.util.Optional;
import org.qingshan.sdk.Labelled;

/**
 * Why a step is refused.
 *
 * @param code stable, upper case with underscores
 * @param zh what stands against it and what to do, in Chinese
 * @param en the same in English
 */
public record Rejection(String code, String zh, String en) implements Labelled {
    /** The rejection if the condition holds. */
    public static Optional<Rejection> when(boolean refused, String code, String zh, String en) {
        return refused ? Optional.of(new Rejection(code, zh, en)) : Optional.empty();
    }
}
