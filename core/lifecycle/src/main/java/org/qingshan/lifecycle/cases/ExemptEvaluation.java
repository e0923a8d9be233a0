package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 免于效果评估: in situations the rules name; their text is not known yet, so the ground is stated in words. */
public record ExemptEvaluation(
        @Field(zh = "批准日期", en = "Approved on") @NotNull LocalDate on,

        @Field(zh = "免于评估的情形", en = "Ground", lines = 3) @NotBlank @Size(max = 1000)
        String ground,

        @Field(zh = "审批人", en = "Approver") @NotBlank @Size(max = 50)
        String approver)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.EXEMPT_EVALUATION;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return ReportCompletion.planMissing(file).or(() -> obligationsOpen(file));
    }

    /** Nothing may be owed any more. */
    static Optional<Rejection> obligationsOpen(CaseFile file) {
        List<Obligation> open = file.performance().open();
        return Rejection.when(
                !open.isEmpty(),
                "OBLIGATIONS_OPEN",
                "还有未履行的义务：" + open.stream().map(o -> o.label().zh()).collect(Collectors.joining("、")) + "。请先“登记履行”。",
                "Obligations are open: "
                        + open.stream().map(o -> o.label().en()).collect(Collectors.joining(", "))
                        + "; settle them first.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .or(() -> new PerformanceEvent.EvaluationExempted(new Performance.Exemption(on, ground, approver)));
    }
}
