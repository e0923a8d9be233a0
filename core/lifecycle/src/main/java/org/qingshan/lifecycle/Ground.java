package org.qingshan.lifecycle;

import static org.qingshan.lifecycle.Proof.ASSET_SEARCH;
import static org.qingshan.lifecycle.Proof.COVERAGE_TABLE;
import static org.qingshan.lifecycle.Proof.DISSOLUTION_OR_DEATH;
import static org.qingshan.lifecycle.Proof.JUDGMENT;
import static org.qingshan.lifecycle.Proof.MINOR_TEST;
import static org.qingshan.lifecycle.Proof.MONITORING;
import static org.qingshan.lifecycle.Proof.NO_EXCEPTION;
import static org.qingshan.lifecycle.Proof.PERFORMANCE;
import static org.qingshan.lifecycle.Proof.PERMIT;
import static org.qingshan.lifecycle.Proof.RESTORATION;
import static org.qingshan.lifecycle.Proof.STATEMENT;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Labelled;

/**
 * Grounds for not starting or for ending a claim (不启动、终止索赔情形): the national regulation's list (wording 待确认) with
 * the one added in 2025, and the papers each demands.
 */
public enum Ground implements Labelled {
    ALREADY_PERFORMED("N1", "赔偿义务人已经履行赔偿义务的", "The obligor has already performed", PERFORMANCE),
    ALREADY_JUDGED(
            "N2",
            "法院已就同一损害形成生效裁判，索赔请求被已支持的诉讼请求全部涵盖的",
            "An effective judgment on the same damage covers all claims",
            JUDGMENT,
            COVERAGE_TABLE),
    MINOR("N3", "损害显著轻微，且不需要赔偿的", "The damage is minor and needs no compensation", MINOR_TEST, NO_EXCEPTION),
    NO_ASSETS(
            "N4",
            "义务人法人终止、非法人组织解散或自然人死亡，且无财产可供执行的",
            "The obligor has dissolved or died and left no assets",
            DISSOLUTION_OR_DEATH,
            ASSET_SEARCH),
    PERMITTED("N5", "义务人依法持证排污，符合国家规定的", "The obligor discharged lawfully under a permit", PERMIT, MONITORING),
    OTHER("N6", "其他可以不启动或者终止的情形", "Other circumstances", STATEMENT),
    RESTORED("N7", "已通过行政执法、诉讼等途径实现修复的", "Restoration was achieved by enforcement or a suit", RESTORATION);

    private final String code;
    private final String zh;
    private final String en;
    private final Set<Proof> demands;

    Ground(String code, String zh, String en, Proof first, Proof... others) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.demands = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** N1 to N7. */
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** The papers without which this ground is not accepted. */
    public Set<Proof> demands() {
        return demands;
    }

    /**
     * Everything that stands against relying on this ground.
     *
     * @param amount damage in yuan, asked for where the damage is said to be minor
     */
    public List<Rejection> objections(
            List<GroundEvidence> evidence,
            @Nullable BigDecimal amount,
            String approver,
            @Nullable String secondApprover,
            Rules rules) {
        Rejections found = new Rejections();
        Set<Proof> missing = EnumSet.copyOf(demands);
        evidence.forEach(item -> missing.remove(item.proof()));
        found.when(
                !missing.isEmpty(),
                "EVIDENCE_MISSING",
                "以“" + zh + "”为由，还需提供：" + missing.stream().map(Labelled::zh).collect(Collectors.joining("、")) + "。",
                "The ground “" + en + "” also needs: "
                        + missing.stream().map(Labelled::en).collect(Collectors.joining(", ")) + ".");
        if (this == MINOR) {
            minor(amount, rules, found);
        }
        found.when(
                this == OTHER && (secondApprover == null || secondApprover.isBlank()),
                "SECOND_APPROVER_MISSING",
                "以“" + zh + "”为由，须由第二审批人审批，请填写第二审批人。",
                "The ground “" + en + "” needs a second approver; name one.");
        found.when(
                secondApprover != null && Objects.equals(secondApprover.strip(), approver.strip()),
                "SECOND_APPROVER_SAME",
                "第二审批人须与审批人不同，请更换。",
                "The second approver must be another person than the approver.");
        return found.list();
    }

    private static void minor(@Nullable BigDecimal amount, Rules rules, Rejections found) {
        BigDecimal limit = rules.value(Rule.MINOR_AMOUNT).orElse(null);
        if (limit == null) {
            found.when(
                    true,
                    "MINOR_AMOUNT_UNKNOWN",
                    "显著轻微的数额标准尚未确认，在管理员于“规则”中设定之前不能以此为由。",
                    "The amount below which damage is minor is not confirmed; the ground stays closed until an"
                            + " administrator sets it under Rules.");
            return;
        }
        found.when(
                amount == null,
                "AMOUNT_MISSING",
                "以损害显著轻微为由，请填写损害数额。",
                "State the amount of the damage to show that it is minor.");
        found.when(
                amount != null && amount.compareTo(limit) > 0,
                "NOT_MINOR",
                "损害数额超过显著轻微的标准 " + limit.toPlainString() + " 元，不能以此为由。",
                "The damage is above the limit for minor damage, " + limit.toPlainString() + " yuan.");
    }
}
