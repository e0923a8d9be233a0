package org.qingshan.lifecycle.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went to court.
 *
 * @param confirmations applications for judicial confirmation (司法确认), in order
 * @param suits in order
 * @param judgment the effective one; null without
 */
public record Court(
        List<Confirmation> confirmations,
        List<Suit> suits,
        @Nullable Judgment judgment) {
    static final Court NONE = new Court(List.of(), List.of(), null);

    public Court {
        confirmations = List.copyOf(confirmations);
        suits = List.copyOf(suits);
    }

    /**
     * An application for judicial confirmation.
     *
     * @param ruling null while the court has not ruled
     */
    public record Confirmation(
            String court, LocalDate appliedOn, @Nullable Ruling ruling) {}

    /**
     * The court's ruling on it.
     *
     * @param reason why it was refused; null when it was confirmed
     */
    public record Ruling(
            String number,
            LocalDate on,
            boolean confirmed,
            @Nullable String reason) {}

    /**
     * A suit (诉讼).
     *
     * @param breach what was breached; null for a suit over the damage itself
     * @param materials what it was filed with
     */
    public record Suit(
            String court,
            LocalDate on,
            @Nullable String caseNumber,
            @Nullable SuitGround ground,
            @Nullable String breach,
            List<SuitMaterial> materials) {
        public Suit {
            materials = List.copyOf(materials);
        }
    }

    /**
     * An effective judgment.
     *
     * @param items empty when the claims were dismissed
     * @param performBy last day of performance; null when the claims were dismissed
     */
    public record Judgment(
            String number,
            LocalDate effectiveOn,
            JudgmentOutcome outcome,
            List<DamageItem> items,
            @Nullable LocalDate performBy) {
        public Judgment {
            items = List.copyOf(items);
        }
    }

    /** How often confirmation was refused. */
    public long refusals() {
        return confirmations.stream()
                .filter(c -> c.ruling() != null && !c.ruling().confirmed())
                .count();
    }

    Court plus(Confirmation next) {
        List<Confirmation> more = new ArrayList<>(confirmations);
        more.add(next);
        return new Court(more, suits, judgment);
    }

    Court with(Ruling ruling) {
        List<Confirmation> changed = new ArrayList<>(confirmations);
        Confirmation last = changed.remove(changed.size() - 1);
        changed.add(new Confirmation(last.court(), last.appliedOn(), ruling));
        return new Court(changed, suits, judgment);
    }

    Court plus(Suit next) {
        List<Suit> more = new ArrayList<>(suits);
        more.add(next);
        return new Court(confirmations, more, judgment);
    }

    Court with(@Nullable Judgment next) {
        return new Court(confirmations, suits, next);
    }
}
