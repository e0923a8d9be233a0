package org.qingshan.lifecycle.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;

/** What holds of every case, however it is worked: thousands of cases walked at random, each from a seed of its own. */
class CaseInvariantsTest {
    private static final int CASES = 2500;
    private static final int STEPS = 60;

    @Test
    void everyWalkKeepsTheInvariants() {
        Set<String> events = new TreeSet<>();
        Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
        for (long seed = 1; seed <= CASES; seed++) {
            Desk desk = walk(seed);
            desk.history().forEach(recorded -> events.add(recorded.event().type()));
            desk.file().stages().forEach(entry -> stages.add(entry.stage()));
        }
        assertThat(events)
                .as("the walks went everywhere")
                .isEqualTo(CaseEvent.types().keySet());
        assertThat(stages).containsExactlyInAnyOrder(CaseStage.values());
    }

    private static Desk walk(long seed) {
        RandomOfficer officer = new RandomOfficer(seed);
        LocalDate today = LocalDate.of(2024, 1, 1).plusDays(officer.upTo(500));
        Desk desk = new Desk().today(today);
        for (int i = 0; i < STEPS; i++) {
            Rules rules = desk.rules();
            List<CaseStep> open = Stream.of(CaseStep.values())
                    .filter(step -> step.isTabled(desk.file()))
                    .filter(step -> step.obstacle(desk.file(), rules).isEmpty())
                    .toList();
            if (open.isEmpty()) {
                break;
            }
            CaseStep step = choose(officer, open);
            CaseFile before = desk.file();
            Decision<CaseEvent> decision = desk.decide(officer.fill(step, before, today));
            try {
                if (decision instanceof Decision.Accepted<CaseEvent> accepted) {
                    check(before, step, accepted.events(), desk.file(), rules);
                } else {
                    holds(desk.file() == before, "a refusal changes nothing");
                }
                deadlines(desk.file(), rules);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", step " + i + " " + step, e);
            }
            today = today.plusDays(officer.upTo(12));
            desk.today(today);
        }
        assertThat(CaseFile.of(desk.history())).as("fold of seed %s", seed).isEqualTo(desk.file());
        return desk;
    }

    /** Ending the claim is always possible; taken as often as the rest, no walk would get far. */
    private static CaseStep choose(RandomOfficer officer, List<CaseStep> open) {
        CaseStep step = officer.pick(open);
        return step == CaseStep.TERMINATE && officer.upTo(9) > 0 ? officer.pick(open) : step;
    }

    private static void check(CaseFile before, CaseStep step, List<CaseEvent> events, CaseFile after, Rules rules) {
        holds(events.size() == 1 && CaseStep.of(events.get(0)) == step, "a step brings its own event");
        holds(step.to().contains(after.stage()), "a step leads where its table says");
        holds(!step.stays() || after.stage() == before.stage(), "a step that stays leaves the stage");
        holds(after.version() == before.version() + 1, "versions count events");
        stages(after);
        money(after);
        consultation(after, rules);
        switch (after.stage()) {
            case CONFIRMING -> holds(after.consultation().agreement() != null, "no confirmation without an agreement");
            case NOTICED, CONSULTING -> holds(!after.currentAssessments().isEmpty(), "no claim without an assessment");
            case ENFORCING -> holds(after.performance().title().enforceable(), "no enforcement without a title");
            case ACCEPTANCE, CLOSED -> holds(after.performance().open().isEmpty(), "nothing is owed at the end");
            default -> {}
        }
        holds(after.stage() != CaseStage.CLOSED || after.closing().acceptance() != null, "acceptance before closing");
    }

    private static void stages(CaseFile file) {
        List<StageEntry> entries = file.stages();
        holds(entries.get(0).stage() == CaseStage.FILED, "nothing comes before filing");
        for (int i = 1; i < entries.size(); i++) {
            CaseStage from = entries.get(i - 1).stage();
            CaseStage to = entries.get(i).stage();
            holds(!entries.get(i).enteredOn().isBefore(entries.get(i - 1).enteredOn()), "stages ascend by date");
            holds(
                    CaseStep.openIn(from).stream().anyMatch(s -> s.to().contains(to)),
                    "a step leads from stage to stage");
            holds(
                    to != CaseStage.TERMINATED || from.compareTo(CaseStage.ACCEPTANCE) < 0,
                    "a claim is ended before acceptance");
        }
        holds(
                entries.stream()
                                .filter(e -> e.stage() == CaseStage.RENEGOTIATING)
                                .count()
                        < 2,
                "negotiated again once only");
    }

    private static void money(CaseFile file) {
        Performance performance = file.performance();
        Set<Integer> numbers = new HashSet<>();
        performance.obligations().forEach(o -> {
            holds(numbers.add(o.number()), "obligations have numbers of their own");
            holds(o.number() >= 1 && o.number() <= performance.obligations().size(), "numbers have no gaps");
            holds((o.amount() == null) == (o.kind() == ObligationKind.MILESTONE), "payments have amounts");
            holds(!o.superseded() || o.settledOn() == null, "what was settled is not superseded");
        });
        Court.Judgment judgment = file.court().judgment();
        boolean dismissed = judgment != null && judgment.outcome() == JudgmentOutcome.DISMISSED;
        holds(
                performance.items().isEmpty() == (performance.title() == null || dismissed),
                "items belong to an agreement or judgment");
        BigDecimal open = performance.open().stream()
                .filter(o -> o.kind() == ObligationKind.PAYMENT)
                .map(Obligation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        holds(
                open.compareTo(DamageItem.total(performance.items(), Responsibility.PAYMENT)) <= 0,
                "no more is owed than was agreed or adjudged");
    }

    private static void consultation(CaseFile file, Rules rules) {
        Consultation consultation = file.consultation();
        List<Meeting> first =
                consultation.meetings().stream().filter(m -> m.round() == 1).toList();
        int rule = rules.integer(Rule.CONSULT_MEETINGS).orElseThrow();
        holds(first.size() <= rule + consultation.extraMeetings(), "no more meetings than rule and approvals allow");
        holds(consultation.meetings().size() - first.size() <= rule, "no more meetings of the second round");
        Clocks.consultation(consultation, rules)
                .ifPresent(due -> holds(
                        first.stream().noneMatch(m -> m.on().isAfter(due)),
                        "no meeting after the time for consultation"));
    }

    private static void deadlines(CaseFile file, Rules rules) {
        List<Deadline> deadlines = CaseDeadlines.of(file, rules);
        holds(deadlines.stream().map(Deadline::kind).distinct().count() == deadlines.size(), "one of each kind");
        holds(deadlines.stream().noneMatch(d -> d.basis().isBlank()), "a deadline names its basis");
        holds(
                file.stage().open()
                        || deadlines.stream().allMatch(d -> !d.open() || d.kind() == DeadlineKind.ARCHIVING),
                "an ended case waits for the archive only");
    }

    private static void holds(boolean condition, String invariant) {
        if (!condition) {
            throw new AssertionError(invariant);
        }
    }
}
