package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 登记证据: found in this investigation or made earlier in another procedure. */
public record AddEvidence(
        @Field(zh = "登记日期", en = "Added on") @NotNull LocalDate on,

        @Field(zh = "证据名称", en = "Title") @NotBlank @Size(max = 200)
        String title,

        @Field(zh = "证据种类", en = "Kind") @NotNull EvidenceKind kind,

        @Field(zh = "来源部门", en = "Made by") @NotBlank @Size(max = 100)
        String originDepartment,

        @Field(zh = "来源程序", en = "Made in") @NotNull OriginProcedure originProcedure,
        @Field(zh = "取得日期", en = "Obtained on") @NotNull LocalDate obtainedOn,

        @Field(zh = "文号", en = "Document number") @Size(max = 100) @Nullable
        String documentNumber)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.ADD_EVIDENCE;
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        return new Rejections()
                .dated(on, file, rules)
                .when(
                        obtainedOn.isAfter(on),
                        "OBTAINED_AFTER_ADDED",
                        "取得日期 " + obtainedOn + " 晚于登记日期 " + on + "，请核对。",
                        "Obtained on " + obtainedOn + ", after it was added on " + on + "; check the dates.")
                .or(() -> new InvestigationEvent.EvidenceAdded(
                        on,
                        new Investigation.Evidence(
                                file.investigation().evidence().size() + 1,
                                title,
                                kind,
                                originDepartment,
                                originProcedure,
                                obtainedOn,
                                documentNumber)));
    }
}
