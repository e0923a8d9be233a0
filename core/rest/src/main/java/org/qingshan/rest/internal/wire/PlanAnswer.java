package org.qingshan.rest.internal.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingshan.casework.PluginCatalog.Planned;
import org.qingshan.sdk.assessment.Money;
import org.qingshan.sdk.restoration.RestorationPlan;

/**
 * What a restoration option planned; amounts in yuan.
 *
 * @param fits whether it can make good the damage of the case
 * @param worth what it is worth against the damage
 */
public record PlanAnswer(
        boolean fits, List<MilestoneAnswer> milestones, BigDecimal cost, BigDecimal worth, List<LabelAnswer> working) {
    /** What is to be reached, by when, and how that shows. */
    public record MilestoneAnswer(LabelAnswer label, LocalDate dueOn, LabelAnswer indicator) {}

    public static PlanAnswer of(Planned planned) {
        RestorationPlan plan = planned.plan();
        return new PlanAnswer(
                planned.fits(),
                plan.milestones().stream()
                        .map(m -> new MilestoneAnswer(
                                LabelAnswer.of(m.label()), m.dueOn(), LabelAnswer.of(m.indicator())))
                        .toList(),
                Money.yuan(plan.cost()),
                Money.yuan(plan.worth()),
                plan.working().stream().map(LabelAnswer::of).toList());
    }
}
