package org.qingshan.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qingshan.sdk.assessment.Coefficient;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageEstimate.Line;
import org.qingshan.sdk.assessment.DamageHead;

/** What came out of a form, line by line. */
public final class GoldenEstimate {
    private final DamageEstimate estimate;
    private final List<Line> unseen;

    GoldenEstimate(DamageEstimate estimate) {
        this.estimate = estimate;
        this.unseen = new ArrayList<>(estimate.lines());
    }

    /** The estimate itself, for what this class does not ask. */
    public DamageEstimate estimate() {
        return estimate;
    }

    /** Expects a line of a certain amount. */
    public GoldenEstimate line(DamageHead head, String zh, String amount) {
        return line(head, zh, amount, amount);
    }

    /** Expects a line under that head, of that Chinese label and those bounds, in yuan to the fen. */
    public GoldenEstimate line(DamageHead head, String zh, String low, String high) {
        Line line = find(zh);
        unseen.remove(line);
        assertAll(
                zh,
                () -> assertEquals(head, line.head()),
                () -> assertEquals(new BigDecimal(low).setScale(2), line.low()),
                () -> assertEquals(new BigDecimal(high).setScale(2), line.high()));
        return this;
    }

    /** Expects these sentences in the Chinese working of a line, in this order. */
    public GoldenEstimate working(String zh, String... sentences) {
        List<String> told = find(zh).working().stream().map(l -> l.zh()).toList();
        int next = 0;
        for (String sentence : sentences) {
            int found = told.subList(next, told.size()).indexOf(sentence);
            assertTrue(
                    found >= 0,
                    () -> "the working of " + zh + " lacks “" + sentence + "”; it is\n" + String.join("\n", told));
            next += found + 1;
        }
        return this;
    }

    /** Expects that exactly these coefficients were used in a line. */
    public GoldenEstimate coefficients(String zh, String... codes) {
        assertEquals(
                Arrays.stream(codes).sorted().toList(),
                find(zh).coefficients().stream().map(Coefficient::code).toList(),
                "coefficients of " + zh);
        return this;
    }

    /** Expects the sum of all lines. */
    public GoldenEstimate total(String low, String high) {
        assertEquals(new BigDecimal(low).setScale(2), estimate.low(), "sum of the lower amounts");
        assertEquals(new BigDecimal(high).setScale(2), estimate.high(), "sum of the higher amounts");
        return this;
    }

    /** Expects that every line was asked for. */
    public GoldenEstimate noOtherLines() {
        assertEquals(List.of(), unseen.stream().map(l -> l.label().zh()).toList(), "lines nobody expected");
        return this;
    }

    private Line find(String zh) {
        return estimate.lines().stream()
                .filter(l -> l.label().zh().equals(zh))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line “" + zh + "”; there are "
                        + estimate.lines().stream().map(l -> l.label().zh()).toList()));
    }
}
