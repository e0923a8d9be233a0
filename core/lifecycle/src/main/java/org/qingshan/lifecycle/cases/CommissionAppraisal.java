package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 委托鉴定评估: an agency, or for a simple case experts. A second one takes the place of the first. */
public record CommissionAppraisal(
        @Field(zh = "委托日期", en = "Commissioned on") @NotNull LocalDate on,
        @Field(zh = "评估方式", en = "Route") @NotNull AppraisalRoute route,

        @Field(zh = "鉴定评估机构", en = "Agency", help = "委托机构时填写。", helpEn = "For the agency route.")
        @Size(max = 200)
        @Nullable
        String agency,

        @Field(zh = "专家", en = "Experts", help = "专家评估时填写。", helpEn = "For the expert route.")
        List<@NotBlank @Size(max = 50) String> experts,

        @Field(zh = "委托事项", en = "Scope", lines = 3) @NotBlank @Size(max = 2000)
        String scope,

        @Field(zh = "合同约定完成日期", en = "Due on") @NotNull LocalDate dueOn,

        @Field(zh = "预计损害数额", en = "Expected damage", unit = "元", help = "专家评估时填写。", helpEn = "For the expert route.")
        @Positive
        @Digits(integer = 14, fraction = 2)
        @Nullable
        BigDecimal expectedAmount,

        @Field(zh = "损害事实清楚", en = "The facts are clear") @Nullable
        Boolean factsClear,

        @Field(zh = "责任认定无争议", en = "Liability is undisputed") @Nullable
        Boolean liabilityUndisputed)
        implements CaseCommand {
    public CommissionAppraisal {
        experts = Objects.requireNonNullElse(experts, List.of());
    }

    @Override
    public CaseStep step() {
        return CaseStep.COMMISSION_APPRAISAL;
    }

    private void experts(Rejections found, Rules rules) {
        int least = Math.max(1, rules.integer(Rule.EXPERT_MIN).orElse(1));
        found.when(
                experts.size() < least,
                "TOO_FEW_EXPERTS",
                "专家不得少于 " + least + " 人，现有 " + experts.size() + " 人，请补充。",
                "At least " + least + " experts are needed, there are " + experts.size() + ".");
        found.when(
                !Boolean.TRUE.equals(factsClear) || !Boolean.TRUE.equals(liabilityUndisputed),
                "NOT_SIMPLE",
                "专家评估仅适用于损害事实清楚、责任认定无争议的简单案件；否则请委托鉴定评估机构。",
                "Experts may appraise only a simple case, with clear facts and undisputed liability; otherwise commission"
                        + " an agency.");
        BigDecimal limit = rules.value(Rule.SIMPLE_AMOUNT_MAX).orElse(null);
        found.when(
                expectedAmount == null,
                "EXPECTED_AMOUNT_MISSING",
                "请填写预计损害数额，以判断是否属于简单案件。",
                "State the expected damage, which decides whether the case is simple.");
        found.when(
                limit != null && expectedAmount != null && expectedAmount.compareTo(limit) > 0,
                "ABOVE_SIMPLE",
                "预计损害数额超过简单案件上限 " + (limit == null ? "" : limit.toPlainString()) + " 元，请委托鉴定评估机构。",
                "The expected damage is above the limit for simple cases, "
                        + (limit == null ? "" : limit.toPlainString()) + " yuan; commission an agency.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        Rejections found =
                new Rejections().dated(on, file, rules).notBefore(dueOn, on, "委托日期", "the day it was commissioned");
        switch (route) {
            case AGENCY ->
                found.when(
                        agency == null || agency.isBlank(),
                        "AGENCY_MISSING",
                        "请填写鉴定评估机构。",
                        "Name the appraisal agency.");
            case EXPERTS -> experts(found, rules);
        }
        return found.or(() -> new InvestigationEvent.AppraisalCommissioned(
                new Investigation.Commission(on, route, agency, experts, scope, dueOn, expectedAmount)));
    }
}
