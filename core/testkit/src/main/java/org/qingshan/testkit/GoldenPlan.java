package org.qingshan.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.internal.plugin.LookUps;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.restoration.RestorationOption;
import org.qingshan.sdk.restoration.RestorationPlan;

/** A golden test of a restoration option; see {@link Golden#option}. Immutable. */
public final class GoldenPlan {
    private final Bench bench;
    private final RestorationOption<?> option;
    private final JsonNode input;

    private GoldenPlan(Bench bench, RestorationOption<?> option, JsonNode input) {
        this.bench = bench;
        this.option = option;
        this.input = input;
    }

    static GoldenPlan of(DepartmentPlugin plugin, String id) {
        RestorationOption<?> option = plugin.restorationOptions().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plugin has no option " + id));
        return new GoldenPlan(Bench.of(plugin), option, Bench.json("{}"));
    }

    /** What is filled in, all of it. */
    public GoldenPlan input(String json) {
        return new GoldenPlan(bench, option, Bench.json(json));
    }

    /** As {@link Golden#with}. */
    public GoldenPlan with(String path, String json) {
        return new GoldenPlan(bench, option, Values.with(input, path, Bench.json(json)));
    }

    /** As {@link Golden#coefficient(String, String, String)}. */
    public GoldenPlan coefficient(String code, String low, String high) {
        return new GoldenPlan(bench.with(code, low, high), option, input);
    }

    /** Whether the option is offered for that damage. */
    public boolean fits(DamageEstimate damage) {
        return option.fits(damage);
    }

    /** As {@link Golden#isRefusedAt}. */
    public GoldenPlan isRefusedAt(String path, String constraint) {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> Bench.bind(option.input(), input),
                "the input should be refused at " + path);
        assertTrue(
                refusal.violations().stream()
                        .anyMatch(v -> v.field().equals(path) && v.code().equals(constraint)),
                () -> "expected " + constraint + " at " + path + ", found " + refusal.violations());
        return this;
    }

    /** Plans it. Fails when the input is refused or a coefficient has no value. */
    public RestorationPlan plan(DamageEstimate damage) {
        LookUps lookUps = bench.lookUps();
        RestorationPlan plan = plan(option, damage, lookUps);
        lookUps.complete();
        return plan;
    }

    private <I extends Record> RestorationPlan plan(
            RestorationOption<I> typed, DamageEstimate damage, LookUps lookUps) {
        try {
            return typed.plan(Bench.bind(typed.input(), input), damage, lookUps);
        } catch (InvalidInputException e) {
            throw new AssertionError("the input is refused: " + e.violations(), e);
        }
    }
}
