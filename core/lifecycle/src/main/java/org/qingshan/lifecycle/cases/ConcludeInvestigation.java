package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.assessment.Range;

/** 调查终结: the report answers whether, how far and how badly, and by whom. */
public record ConcludeInvestigation(
        @Field(zh = "调查报告日期", en = "Concluded on") @NotNull LocalDate on,

        @Field(zh = "损害事实", en = "Facts", lines = 4) @NotBlank @Size(max = 4000)
        String facts,

        @Field(zh = "因果关系", en = "Causation", lines = 3) @NotBlank @Size(max = 4000)
        String causation,

        @Field(zh = "损害范围", en = "Extent", lines = 2) @NotBlank @Size(max = 2000)
        String extent,

        @Field(zh = "损害程度", en = "Degree") @NotNull Degree degree,

        @Field(zh = "赔偿义务人已明确", en = "Obligor identified") @NotNull
        Boolean obligorIdentified,

        @Field(zh = "可修复性", en = "Restorable") @NotNull Restorability restorable,

        @Field(zh = "可修复区域", en = "Area to be restored", lines = 2) @NotBlank @Size(max = 1000)
        String restorationArea,

        @Field(zh = "建议", en = "Recommendation") @NotNull Conclusion recommendation)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.CONCLUDE_INVESTIGATION;
    }

    /** Whether experts appraise a case that turned out not to be simple. */
    private static boolean outgrewExperts(CaseFile file, Rules rules) {
        boolean experts = file.investigation()
                .commission()
                .map(c -> c.route() == AppraisalRoute.EXPERTS)
                .orElse(false);
        boolean withoutL3 = rules.value(Rule.SIMPLE_AMOUNT_WITHOUT_L3)
                .map(v -> v.signum() != 0)
                .orElse(true);
        Set<DamageHead> counted = EnumSet.allOf(DamageHead.class);
        if (withoutL3) {
            counted.remove(DamageHead.INVESTIGATION_COST);
        }
        Optional<BigDecimal> limit = rules.value(Rule.SIMPLE_AMOUNT_MAX);
        Optional<Range> damage = file.assessedAs(counted);
        return experts
                && limit.isPresent()
                && damage.isPresent()
                && damage.get().high().compareTo(limit.get()) > 0;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        boolean consult = recommendation == Conclusion.CONSULT;
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        consult && file.assessments().isEmpty(),
                        "ASSESSMENT_MISSING",
                        "建议启动磋商须有评估结果，请先“登记评估结果”。",
                        "Recommending consultation needs an assessment; record one first.")
                .when(
                        consult && !obligorIdentified,
                        "OBLIGOR_UNKNOWN",
                        "赔偿义务人尚未明确，不能建议启动磋商；请继续调查或建议终止索赔。",
                        "The obligor is not identified, so consultation cannot be recommended; go on investigating or"
                                + " recommend ending the claim.")
                .when(
                        consult && outgrewExperts(file, rules),
                        "ABOVE_SIMPLE",
                        "评估数额已超过简单案件上限，转为普通程序，请“委托鉴定评估”机构重新评估。",
                        "The damage assessed is above the limit for simple cases; commission an agency to appraise it.")
                .or(() -> new InvestigationEvent.InvestigationConcluded(new Investigation.Report(
                        on,
                        facts,
                        causation,
                        extent,
                        degree,
                        obligorIdentified,
                        restorable,
                        restorationArea,
                        recommendation)));
    }
}
