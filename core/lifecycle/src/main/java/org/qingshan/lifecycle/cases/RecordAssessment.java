package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Widget;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageEstimate;

/** 登记评估结果: a department's form, filled in and worked out. */
public record RecordAssessment(
        @Field(zh = "登记日期", en = "Recorded on") @NotNull LocalDate recordedOn,

        @Field(zh = "评估表", en = "Form") @NotBlank @Size(max = 100)
        String form,

        @Field(zh = "评估表版本", en = "Version of the form", help = "不填则用最新版本。", helpEn = "The newest if left out.")
        @Size(max = 20)
        @Nullable
        String formVersion,

        @Widget(Widget.ASSESSMENT_VALUES) @Field(zh = "填报内容", en = "Values") @NotNull
        Map<String, Object> values,

        @Field(
                zh = "替代第几号评估",
                en = "Replaces assessment no.",
                help = "更正或重新评估时填写。",
                helpEn = "When an earlier result is corrected.")
        @Nullable
        @Positive
        Integer replaces,

        @Computed @Nullable Label title,
        @Computed @Nullable Map<String, Object> schema,
        @Computed @Nullable DamageEstimate estimate)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.RECORD_ASSESSMENT;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        boolean known = replaces == null || file.currentAssessments().stream().anyMatch(a -> a.number() == replaces);
        return new Rejections()
                .notInFuture(recordedOn, rules)
                .notBefore(recordedOn, file.filing().openedOn(), "立案日", "the day the case was opened")
                .when(
                        !known,
                        "NO_SUCH_ASSESSMENT",
                        "没有第 " + replaces + " 号现行评估结果，请核对“替代第几号评估”。",
                        "There is no current assessment no. " + replaces + " to be replaced.")
                .or(() -> new InvestigationEvent.AssessmentRecorded(new Assessment(
                        file.assessments().size() + 1,
                        recordedOn,
                        form,
                        Objects.requireNonNull(formVersion, "the platform fills in the version"),
                        Objects.requireNonNull(title, "the platform fills in the title"),
                        Objects.requireNonNull(schema, "the platform fills in the schema"),
                        values,
                        Objects.requireNonNull(estimate, "the platform fills in the estimate"),
                        replaces)));
    }
}
