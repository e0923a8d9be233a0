package org.qingshan.casework.internal.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.IdempotencyMismatchException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Command;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Staged;

/** Answers a request that was carried out before, by its idempotency key. Rare, so it may read the whole history. */
final class Replay<F extends Staged, E extends Event<F>> {
    private static final int LONGEST_KEY = 100;
    private final Desk<F, E> desk;

    Replay(Desk<F, E> desk) {
        this.desk = desk;
    }

    /** @throws InvalidInputException when the key is blank, too long or not printable */
    static void check(@Nullable String requestKey) {
        if (requestKey != null
                && (requestKey.isBlank()
                        || requestKey.length() > LONGEST_KEY
                        || !requestKey.chars().allMatch(c -> c > 31 && c < 127))) {
            throw InvalidInputException.of(
                    "Idempotency-Key", "Size", "应为 1–100 个可见字符", "must be 1 to 100 printable characters");
        }
    }

    /**
     * What the request came to the first time.
     *
     * @return empty when the key is new
     * @throws IdempotencyMismatchException when it was a different request
     */
    Optional<StepOutcome> find(
            StreamId stream,
            @Nullable String requestKey,
            String number,
            Command<F, E> command,
            @Nullable String caseId) {
        if (requestKey == null) {
            return Optional.empty();
        }
        return desk.journal()
                .findByRequest(stream, requestKey)
                .map(first -> outcome(stream, first, number, command, caseId));
    }

    private StepOutcome.Taken outcome(
            StreamId stream, Entry first, String number, Command<F, E> command, @Nullable String caseId) {
        F before = desk.fold(desk.history(stream, first.sequence() - 1));
        Decision<E> decision = Procedure.decide(before, command, desk.rulesOn(first.at()));
        if (!(decision instanceof Decision.Accepted<E> accepted) || !isSame(first, accepted.events(), command)) {
            throw new IdempotencyMismatchException();
        }
        long version = first.sequence() + accepted.events().size() - 1;
        List<Recorded<E>> history = desk.history(stream, version);
        return new StepOutcome.Taken(
                stream.id(),
                number,
                version,
                desk.fold(history).stage().name(),
                accepted.events().stream()
                        .map(e -> e.getClass().getSimpleName())
                        .toList(),
                caseId);
    }

    /** What a plugin works out may differ the second time; everything else is decided by the request alone. */
    private boolean isSame(Entry first, List<E> events, Command<F, E> command) {
        E event = events.get(0);
        return first.type().equals(event.getClass().getSimpleName())
                && (desk.kind().needsPlugin(command.step())
                        || first.payload().equals(Json.write(desk.mapper(), event)));
    }
}
