package org.qingshan.sdk.restoration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.Money;
import org.qingshan.sdk.assessment.Term;

/**
 * What an option proposes (修复方案): what is to be reached by when, what it costs and what it is worth.
 *
 * @param milestones at least one, in order of date; each is settled on its own before the case can be closed
 * @param cost what the works are expected to cost, yuan rounded to 0.01
 * @param worth how much of the assessed damage it makes good, yuan rounded to 0.01
 * @param working how cost and worth were worked out
 */
public record RestorationPlan(List<Milestone> milestones, BigDecimal cost, BigDecimal worth, List<Label> working) {
    public RestorationPlan {
        if (milestones.isEmpty()) {
            throw new IllegalArgumentException("a plan needs at least one milestone");
        }
        if (cost.signum() < 0 || worth.signum() < 0) {
            throw new IllegalArgumentException("cost and worth must not be negative");
        }
        milestones = List.copyOf(milestones);
        working = List.copyOf(working);
        cost = Money.yuan(cost);
        worth = Money.yuan(worth);
    }

    /**
     * Something to be reached and checked.
     *
     * @param label what, such as 补植复绿验收
     * @param dueOn last day
     * @param indicator how it is judged, such as 成活率 ≥ 85 %
     */
    public record Milestone(Label label, LocalDate dueOn, Label indicator) {}

    /**
     * A plan whose cost and worth come with their working; of a range the higher cost and the lower worth count, so that a
     * plan never promises more than is certain.
     */
    public static RestorationPlan of(List<Milestone> milestones, Term cost, Term worth) {
        List<Label> working = new ArrayList<>(cost.steps());
        worth.steps().stream().filter(s -> !working.contains(s)).forEach(working::add);
        working.add(result("费用", "Cost", cost, cost.value().high()));
        working.add(result("价值", "Worth", worth, worth.value().low()));
        return new RestorationPlan(
                milestones, cost.value().high(), worth.value().low(), working);
    }

    private static Label result(String zh, String en, Term term, BigDecimal amount) {
        String sum = " = " + Money.yuan(amount).toPlainString();
        return new Label(
                zh + " = " + term.formula().zh() + sum + " 元",
                en + " = " + term.formula().en() + sum + " 元");
    }
}
