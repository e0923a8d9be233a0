package org.qingshan.sdk.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingshan.sdk.Label;

/**
 * A quantity that remembers how it came about: forms write their formula once with terms, and get the number, the formula
 * in words with the numbers put in, and the coefficients used. Immutable.
 */
public final class Term {
    private enum Shape {
        ATOM,
        PRODUCT,
        SUM
    }

    private final Range value;
    private final String zh;
    private final String en;
    private final Shape shape;
    private final List<Label> steps;
    private final Set<Coefficient> coefficients;

    private Term(Range value, String zh, String en, Shape shape, List<Label> steps, Set<Coefficient> coefficients) {
        this.value = value;
        this.zh = zh;
        this.en = en;
        this.shape = shape;
        this.steps = List.copyOf(steps);
        this.coefficients = Set.copyOf(coefficients);
    }

    /** A number without a name, such as a conversion factor. */
    public static Term number(String value) {
        Range range = Range.of(value);
        return new Term(range, range.toString(), range.toString(), Shape.ATOM, List.of(), Set.of());
    }

    /** An input of the form. {@code unit} may be empty. */
    public static Term of(String zh, String en, BigDecimal value, String unit) {
        return of(zh, en, Range.of(value), unit);
    }

    /** An input of the form that is known within bounds. */
    public static Term of(String zh, String en, Range value, String unit) {
        return named(zh, en, value, unit, List.of(), Set.of());
    }

    /** A coefficient as handed out by {@link Coefficients#get}. */
    public static Term of(Coefficient coefficient) {
        Range value = coefficient.value();
        if (value == null) {
            throw new IllegalArgumentException("coefficient " + coefficient.code() + " has no value");
        }
        return named(coefficient.zh(), coefficient.en(), value, coefficient.unit(), List.of(), Set.of(coefficient));
    }

    public Term plus(Term other) {
        return combine(value.plus(other.value), "+", other, Shape.SUM);
    }

    public Term minus(Term other) {
        return combine(value.minus(other.value), "−", other.grouped(other.shape == Shape.SUM), Shape.SUM);
    }

    public Term times(Term other) {
        return grouped(shape == Shape.SUM)
                .combine(value.times(other.value), "×", other.grouped(other.shape == Shape.SUM), Shape.PRODUCT);
    }

    /** @throws ArithmeticException when the divisor can be zero */
    public Term over(Term other) {
        return grouped(shape == Shape.SUM)
                .combine(value.over(other.value), "÷", other.grouped(other.shape != Shape.ATOM), Shape.PRODUCT);
    }

    /**
     * The smaller of two amounts, such as a value and the limit on it. Of ranges each bound is the smaller one.
     *
     * @param other what this must not exceed
     */
    public Term atMost(Term other) {
        Range smaller =
                new Range(value.low().min(other.value.low()), value.high().min(other.value.high()));
        return merged(
                smaller, "min(" + zh + ", " + other.zh + ")", "min(" + en + ", " + other.en + ")", other, Shape.ATOM);
    }

    /**
     * Multiplied by itself.
     *
     * @param exponent 1 or more
     */
    public Term power(int exponent) {
        if (exponent < 1) {
            throw new IllegalArgumentException("exponent must be at least 1, was " + exponent);
        }
        String power = "^" + exponent;
        return new Term(
                value.power(exponent), "(" + zh + ")" + power, "(" + en + ")" + power, Shape.ATOM, steps, coefficients);
    }

    /** The same with a remark in the working, such as the evidence for an input. */
    public Term noting(String zhRemark, String enRemark) {
        List<Label> working = new ArrayList<>(steps);
        working.add(new Label(zhRemark, enRemark));
        return new Term(value, zh, en, shape, working, coefficients);
    }

    /** Gives the result so far a name of its own; how it was worked out becomes a line of the working. */
    public Term as(String zhName, String enName, String unit) {
        List<Label> working = new ArrayList<>(steps);
        working.add(new Label(
                zhName + " = " + zh + " = " + shown(value) + suffix(unit),
                enName + " = " + en + " = " + shown(value) + suffix(unit)));
        return named(zhName, enName, value, unit, working, coefficients);
    }

    /** The sum of several terms; zero when there are none. */
    public static Term sum(List<Term> terms) {
        return terms.stream().reduce(Term::plus).orElseGet(() -> number("0"));
    }

    /** The number, unrounded. */
    public Range value() {
        return value;
    }

    /** The formula in words with the numbers put in. */
    public Label formula() {
        return new Label(zh, en);
    }

    /** Named intermediate results in the order they were reached. */
    public List<Label> steps() {
        return steps;
    }

    /** The coefficients that went into it. */
    public Set<Coefficient> coefficients() {
        return coefficients;
    }

    private static Term named(
            String zh, String en, Range value, String unit, List<Label> steps, Set<Coefficient> coefficients) {
        String number = " " + shown(value) + suffix(unit);
        return new Term(value, zh + number, en + number, Shape.ATOM, steps, coefficients);
    }

    private Term combine(Range result, String sign, Term other, Shape resulting) {
        return merged(result, zh + " " + sign + " " + other.zh, en + " " + sign + " " + other.en, other, resulting);
    }

    private Term merged(Range result, String zhFormula, String enFormula, Term other, Shape resulting) {
        List<Label> allSteps = new ArrayList<>(steps);
        other.steps.stream().filter(s -> !allSteps.contains(s)).forEach(allSteps::add);
        Set<Coefficient> all = new LinkedHashSet<>(coefficients);
        all.addAll(other.coefficients);
        return new Term(result, zhFormula, enFormula, resulting, allSteps, all);
    }

    private Term grouped(boolean needed) {
        return needed ? new Term(value, "(" + zh + ")", "(" + en + ")", Shape.ATOM, steps, coefficients) : this;
    }

    private static String suffix(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** Shown with at most twelve digits; the calculation goes on with all of them. */
    private static String shown(Range value) {
        MathContext twelve = new MathContext(12, RoundingMode.HALF_UP);
        return new Range(value.low().round(twelve), value.high().round(twelve)).toString();
    }

    @Override
    public String toString() {
        return zh + " = " + value;
    }
}
