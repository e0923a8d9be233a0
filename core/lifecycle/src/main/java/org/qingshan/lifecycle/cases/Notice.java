package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.assessment.Money;

/**
 * A consultation notice (磋商告知书), what was done to serve it, and the answer.
 *
 * @param claim yuan
 * @param replyBy last day to reply as the notice states it; null where the rule gives it
 * @param reply null while there is none
 */
public record Notice(
        String number,
        LocalDate issuedOn,
        BigDecimal claim,
        @Nullable LocalDate replyBy,
        List<Attempt> attempts,
        @Nullable Reply reply) {
    public Notice {
        claim = Money.yuan(claim);
        attempts = List.copyOf(attempts);
    }

    /**
     * An attempt to serve it (送达).
     *
     * @param signer who signed for it; null where nobody does
     */
    public record Attempt(
            LocalDate on,
            ServiceMode mode,
            ServiceResult result,
            @Nullable String signer) {}

    /** The obligor's answer. */
    public record Reply(
            LocalDate on, Answer answer, @Nullable String note) {}

    /** Day it was served; empty while it was not. */
    public Optional<LocalDate> servedOn() {
        return attempts.stream()
                .filter(attempt -> attempt.result() == ServiceResult.SERVED)
                .map(Attempt::on)
                .findFirst();
    }

    Notice plus(Attempt next) {
        List<Attempt> more = new ArrayList<>(attempts);
        more.add(next);
        return new Notice(number, issuedOn, claim, replyBy, more, reply);
    }

    Notice with(Reply next) {
        return new Notice(number, issuedOn, claim, replyBy, attempts, next);
    }
}
