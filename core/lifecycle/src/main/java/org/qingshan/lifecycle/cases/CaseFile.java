package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Staged;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;

/**
 * A case as its history made it (案卷). Immutable.
 *
 * @param version sequence of the last event
 * @param stages every stage it came into, in order
 * @param assessments every result of a form, superseded ones included
 */
public record CaseFile(
        long version,
        CaseStage stage,
        List<StageEntry> stages,
        Filing filing,
        Investigation investigation,
        List<Assessment> assessments,
        Consultation consultation,
        Court court,
        Performance performance,
        Closing closing)
        implements Staged {
    /** A file in which nothing has been recorded: version 0, and nothing else means anything. */
    public static final CaseFile BLANK = new CaseFile(
            0,
            CaseStage.FILED,
            List.of(),
            Filing.NONE,
            Investigation.NONE,
            List.of(),
            Consultation.NONE,
            Court.NONE,
            Performance.NONE,
            Closing.NONE);

    public CaseFile {
        stages = List.copyOf(stages);
        assessments = List.copyOf(assessments);
    }

    /** The fold of a history. */
    public static CaseFile of(List<Recorded<CaseEvent>> history) {
        CaseFile file = BLANK;
        for (Recorded<CaseEvent> recorded : history) {
            file = file.after(recorded);
        }
        return file;
    }

    /** @throws IllegalArgumentException when the event is not the next one */
    public CaseFile after(Recorded<CaseEvent> recorded) {
        if (recorded.sequence() != version + 1) {
            throw new IllegalArgumentException("event " + recorded.sequence() + " cannot follow version " + version);
        }
        return after(recorded.event());
    }

    /** The file one event later. */
    public CaseFile after(CaseEvent event) {
        CaseFile next = event.apply(this);
        return new CaseFile(
                version + 1,
                next.stage,
                next.stages,
                next.filing,
                next.investigation,
                next.assessments,
                next.consultation,
                next.court,
                next.performance,
                next.closing);
    }

    @Override
    public LocalDate since() {
        return stages.isEmpty()
                ? LocalDate.EPOCH
                : stages.get(stages.size() - 1).enteredOn();
    }

    /** Assessments that no later one has replaced. */
    public List<Assessment> currentAssessments() {
        Set<Integer> replaced = assessments.stream()
                .map(Assessment::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return assessments.stream().filter(a -> !replaced.contains(a.number())).toList();
    }

    /** All that was assessed and not replaced, as one estimate; empty before the first assessment. */
    public Optional<DamageEstimate> damage() {
        List<DamageEstimate.Line> lines = currentAssessments().stream()
                .flatMap(assessment -> assessment.estimate().lines().stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DamageEstimate(lines));
    }

    /** What the damage was assessed at, in yuan; empty before the first assessment. */
    public Optional<Range> assessed() {
        return assessedAs(Set.of(DamageHead.values()));
    }

    /** What was assessed under some heads of damage, in yuan. */
    public Optional<Range> assessedAs(Set<DamageHead> heads) {
        return currentAssessments().stream()
                .flatMap(a -> a.estimate().lines().stream())
                .filter(line -> heads.contains(line.head()))
                .map((DamageEstimate.Line line) -> new Range(line.low(), line.high()))
                .reduce(Range::plus);
    }

    /** What was agreed or adjudged in total, in yuan; empty before. */
    public Optional<BigDecimal> agreed() {
        return performance.title() == null ? Optional.empty() : Optional.of(DamageItem.total(performance.items()));
    }

    CaseFile enter(CaseStage next, LocalDate on) {
        List<StageEntry> more = new ArrayList<>(stages);
        if (stages.isEmpty() || next != stage) {
            more.add(new StageEntry(next, on));
        }
        return new CaseFile(
                version, next, more, filing, investigation, assessments, consultation, court, performance, closing);
    }

    CaseFile with(Filing next) {
        return new CaseFile(
                version, stage, stages, next, investigation, assessments, consultation, court, performance, closing);
    }

    CaseFile with(Investigation next) {
        return new CaseFile(
                version, stage, stages, filing, next, assessments, consultation, court, performance, closing);
    }

    CaseFile plus(Assessment next) {
        List<Assessment> more = new ArrayList<>(assessments);
        more.add(next);
        return new CaseFile(
                version, stage, stages, filing, investigation, more, consultation, court, performance, closing);
    }

    CaseFile with(Consultation next) {
        return new CaseFile(
                version, stage, stages, filing, investigation, assessments, next, court, performance, closing);
    }

    CaseFile with(Court next) {
        return new CaseFile(
                version, stage, stages, filing, investigation, assessments, consultation, next, performance, closing);
    }

    CaseFile with(Performance next) {
        return new CaseFile(
                version, stage, stages, filing, investigation, assessments, consultation, court, next, closing);
    }

    CaseFile with(Closing next) {
        return new CaseFile(
                version, stage, stages, filing, investigation, assessments, consultation, court, performance, next);
    }
}
