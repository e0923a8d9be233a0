package org.qingshan.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what stands against a step, so that all of it is reported at once. Not thread-safe. */
public final class Rejections {
    private final List<Rejection> found = new ArrayList<>();

    public Rejections when(boolean refused, String code, String zh, String en) {
        return add(Rejection.when(refused, code, zh, en));
    }

    public Rejections add(Optional<Rejection> rejection) {
        rejection.ifPresent(found::add);
        return this;
    }

    public Rejections addAll(List<Rejection> rejections) {
        found.addAll(rejections);
        return this;
    }

    /** A day of the current stage: neither in the future nor before the stage began. */
    public Rejections dated(LocalDate on, Staged file, Rules rules) {
        return notInFuture(on, rules).notBefore(on, file.since(), "进入本阶段之日", "the day this stage began");
    }

    public Rejections notInFuture(LocalDate on, Rules rules) {
        return when(
                on.isAfter(rules.day()),
                "DATE_IN_FUTURE",
                on + " 晚于今天（" + rules.day() + "），请填写已经发生的日期。",
                on + " is after today (" + rules.day() + "); give the day it happened.");
    }

    public Rejections notBefore(LocalDate on, LocalDate earliest, String zhWhat, String enWhat) {
        return when(
                on.isBefore(earliest),
                "DATE_TOO_EARLY",
                on + " 早于" + zhWhat + "（" + earliest + "），请核对日期。",
                on + " is before " + enWhat + " (" + earliest + "); check the date.");
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Rejection> list() {
        return List.copyOf(found);
    }

    /** The event, unless something was found. */
    public <E> Decision<E> or(Supplier<? extends E> event) {
        return found.isEmpty() ? new Decision.Accepted<>(List.of(event.get())) : new Decision.Rejected<>(found);
    }
}
