package org.qingshan.sdk.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qingshan.sdk.Label;

/**
 * What a form worked out: amounts by head of damage, each with its working.
 *
 * @param lines at least one
 */
public record DamageEstimate(List<Line> lines) {
    public DamageEstimate {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an estimate needs at least one line");
        }
        lines = List.copyOf(lines);
    }

    public static DamageEstimate of(Line... lines) {
        return new DamageEstimate(List.of(lines));
    }

    /**
     * One amount.
     *
     * @param head what it is claimed as
     * @param label what it is for
     * @param low yuan, rounded to 0.01, not negative
     * @param high yuan, rounded to 0.01, not less than {@code low}; equal where certain
     * @param working the formula in words with the numbers put in, intermediate results first
     * @param coefficients what was looked up, ordered by code
     */
    public record Line(
            DamageHead head,
            Label label,
            BigDecimal low,
            BigDecimal high,
            List<Label> working,
            List<Coefficient> coefficients) {
        public Line {
            if (low.signum() < 0 || low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        label.zh() + ": amount must be 0 ≤ low ≤ high, was " + low + "–" + high);
            }
            working = List.copyOf(working);
            coefficients = List.copyOf(coefficients);
        }

        /** The amount and the working of a term in yuan. */
        public static Line of(DamageHead head, String zh, String en, Term amount) {
            BigDecimal low = Money.yuan(amount.value().low());
            BigDecimal high = Money.yuan(amount.value().high());
            String result =
                    " = " + (low.equals(high) ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString());
            List<Label> working = new ArrayList<>(amount.steps());
            working.add(new Label(
                    zh + " = " + amount.formula().zh() + result + " 元",
                    en + " = " + amount.formula().en() + result + " 元"));
            List<Coefficient> used = amount.coefficients().stream()
                    .sorted(Comparator.comparing(Coefficient::code))
                    .toList();
            return new Line(head, new Label(zh, en), low, high, working, used);
        }
    }

    /** Sum of the lower amounts, yuan. */
    public BigDecimal low() {
        return total(Line::low);
    }

    /** Sum of the higher amounts, yuan. */
    public BigDecimal high() {
        return total(Line::high);
    }

    /** Whether anything above zero is claimed under one of these heads. */
    public boolean claims(DamageHead... heads) {
        List<DamageHead> wanted = List.of(heads);
        return lines.stream()
                .anyMatch(l -> wanted.contains(l.head()) && l.high().signum() > 0);
    }

    /** What was assessed under one head, as a term to reckon on with; zero when nothing was. */
    public Term amount(DamageHead head) {
        List<Line> wanted = lines.stream().filter(l -> l.head() == head).toList();
        BigDecimal low = wanted.stream().map(Line::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal high = wanted.stream().map(Line::high).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Term.of(
                "经评估的" + head.zh() + "（" + head.code() + "）",
                "Assessed " + head.en().toLowerCase(Locale.ROOT) + " (" + head.code() + ")",
                new Range(low, high),
                "元");
    }

    private BigDecimal total(Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
