package org.qingshan.lifecycle.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationPlan;

/**
 * Performance and restoration (履行与修复).
 *
 * @param title what is performed; null before there is an agreement or judgment
 * @param items of that agreement or judgment
 * @param performBy its last day of performance
 * @param completion null until completion was reported, and again after an evaluation that was not passed
 * @param exemption null unless the evaluation was waived
 */
public record Performance(
        @Nullable Title title,
        List<DamageItem> items,
        @Nullable LocalDate performBy,
        List<ApprovedPlan> plans,
        List<Obligation> obligations,
        List<Visit> visits,
        @Nullable Completion completion,
        List<Evaluation> evaluations,
        @Nullable Exemption exemption,
        List<Enforcement> enforcements) {
    static final Performance NONE =
            new Performance(null, List.of(), null, List.of(), List.of(), List.of(), null, List.of(), null, List.of());

    public Performance {
        items = List.copyOf(items);
        plans = List.copyOf(plans);
        obligations = List.copyOf(obligations);
        visits = List.copyOf(visits);
        evaluations = List.copyOf(evaluations);
        enforcements = List.copyOf(enforcements);
    }

    /** A restoration plan that was approved (修复方案), complete in itself as an assessment is. */
    public record ApprovedPlan(
            LocalDate on,
            String option,
            String optionVersion,
            Label title,
            RestorationMode mode,
            Map<String, Object> input,
            RestorationPlan plan,
            String approver) {
        public ApprovedPlan {
            input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
        }
    }

    /** A visit to see how the restoration goes (监督检查). */
    public record Visit(
            LocalDate on,
            List<String> inspectors,
            String findings,
            @Nullable String problems) {
        public Visit {
            inspectors = List.copyOf(inspectors);
        }
    }

    /** The report that the restoration is complete (修复完工). */
    public record Completion(
            LocalDate on,
            String reporter,
            String summary,
            @Nullable String document) {}

    /** An evaluation (修复效果评估). @param remainingWork what is left to do; null when it was passed */
    public record Evaluation(
            LocalDate on,
            String evaluator,
            List<Indicator> indicators,
            boolean passed,
            @Nullable String remainingWork,
            @Nullable String reportNumber) {
        public Evaluation {
            indicators = List.copyOf(indicators);
        }
    }

    /** Why no evaluation was needed. */
    public record Exemption(LocalDate on, String ground, String approver) {}

    /** An application for enforcement (强制执行). @param endedOn null while it runs */
    public record Enforcement(
            String court,
            LocalDate appliedOn,
            String scope,
            boolean dishonestyListApplied,
            @Nullable LocalDate endedOn,
            @Nullable EnforcementResult result) {}

    /** Obligations that are not settled, the one due first in front. */
    public List<Obligation> open() {
        return obligations.stream()
                .filter(Obligation::open)
                .sorted(Comparator.comparing(Obligation::dueOn).thenComparing(Obligation::number))
                .toList();
    }

    /** Sum in yuan of the payments made. */
    public BigDecimal received() {
        return obligations.stream()
                .filter(o -> o.settledOn() != null)
                .flatMap(o -> Stream.ofNullable(o.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Last day of performance, of instalments that of the last one; empty before there is an agreement or judgment. */
    public Optional<LocalDate> lastDay() {
        Stream<LocalDate> due =
                obligations.stream().filter(o -> !o.superseded()).map(Obligation::dueOn);
        return Stream.concat(Stream.ofNullable(performBy), due).max(Comparator.naturalOrder());
    }

    /** Something else is owed from now on; what was owed and not settled no longer is. */
    Performance owe(@Nullable Title next, List<DamageItem> what, @Nullable LocalDate by, List<Obligation> payments) {
        List<Obligation> all =
                new ArrayList<>(obligations.stream().map(Obligation::supersede).toList());
        all.addAll(payments);
        return new Performance(next, what, by, plans, all, visits, null, evaluations, null, enforcements);
    }

    Performance with(Title next) {
        return new Performance(
                next, items, performBy, plans, obligations, visits, completion, evaluations, exemption, enforcements);
    }

    Performance plus(ApprovedPlan next, List<Obligation> milestones) {
        return new Performance(
                title,
                items,
                performBy,
                append(plans, next),
                Stream.concat(obligations.stream(), milestones.stream()).toList(),
                visits,
                completion,
                evaluations,
                exemption,
                enforcements);
    }

    Performance settle(int number, LocalDate on, String document) {
        List<Obligation> changed = obligations.stream()
                .map(o -> o.number() == number ? o.settle(on, document) : o)
                .toList();
        return new Performance(
                title, items, performBy, plans, changed, visits, completion, evaluations, exemption, enforcements);
    }

    Performance plus(Visit next) {
        return new Performance(
                title,
                items,
                performBy,
                plans,
                obligations,
                append(visits, next),
                completion,
                evaluations,
                exemption,
                enforcements);
    }

    Performance with(@Nullable Completion next) {
        return new Performance(
                title, items, performBy, plans, obligations, visits, next, evaluations, exemption, enforcements);
    }

    Performance plus(Evaluation next) {
        return new Performance(
                title,
                items,
                performBy,
                plans,
                obligations,
                visits,
                next.passed() ? completion : null,
                append(evaluations, next),
                exemption,
                enforcements);
    }

    Performance with(Exemption next) {
        return new Performance(
                title, items, performBy, plans, obligations, visits, completion, evaluations, next, enforcements);
    }

    Performance plus(Enforcement next) {
        return enforce(append(enforcements, next));
    }

    Performance endEnforcement(LocalDate on, EnforcementResult result) {
        List<Enforcement> changed = new ArrayList<>(enforcements);
        Enforcement last = changed.remove(changed.size() - 1);
        changed.add(new Enforcement(
                last.court(), last.appliedOn(), last.scope(), last.dishonestyListApplied(), on, result));
        return enforce(changed);
    }

    private Performance enforce(List<Enforcement> changed) {
        return new Performance(
                title, items, performBy, plans, obligations, visits, completion, evaluations, exemption, changed);
    }

    private static <T> List<T> append(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
