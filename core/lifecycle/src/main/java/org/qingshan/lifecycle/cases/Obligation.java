package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.Money;

/**
 * Something the obligor has to do by a day (履行义务).
 *
 * @param number 1, 2, 3 … within the case, never used twice
 * @param amount yuan; null for a milestone
 * @param settledOn null while it is not settled
 * @param document voucher or record that shows it is settled; null while it is not
 * @param superseded whether a later agreement or judgment took its place before it was settled
 */
public record Obligation(
        int number,
        ObligationKind kind,
        Label label,
        @Nullable BigDecimal amount,
        LocalDate dueOn,
        @Nullable LocalDate settledOn,
        @Nullable String document,
        boolean superseded) {
    public Obligation {
        amount = amount == null ? null : Money.yuan(amount);
    }

    /** Whether it still has to be settled. */
    public boolean open() {
        return settledOn == null && !superseded;
    }

    Obligation settle(LocalDate on, String with) {
        return new Obligation(number, kind, label, amount, dueOn, on, with, superseded);
    }

    Obligation supersede() {
        return open() ? new Obligation(number, kind, label, amount, dueOn, settledOn, document, true) : this;
    }
}
