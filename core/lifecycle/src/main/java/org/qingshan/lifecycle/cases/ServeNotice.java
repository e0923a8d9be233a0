package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 登记送达: an attempt to serve the notice, successful or not. */
public record ServeNotice(
        @Field(zh = "送达日期", en = "Attempted on") @NotNull LocalDate on,
        @Field(zh = "送达方式", en = "Mode") @NotNull ServiceMode mode,
        @Field(zh = "送达结果", en = "Result") @NotNull ServiceResult result,

        @Field(
                zh = "签收人",
                en = "Signed by",
                help = "直接、邮寄、委托送达成功时填写。",
                helpEn = "When served directly, by mail or by another authority.")
        @Size(max = 50)
        @Nullable
        String signer)
        implements CaseCommand {
    @Override
    public CaseStep step() {
        return CaseStep.SERVE_NOTICE;
    }

    static Optional<Rejection> obstacle(CaseFile file, Rules rules) {
        return Rejection.when(
                file.consultation().notice().flatMap(Notice::servedOn).isPresent(),
                "ALREADY_SERVED",
                "告知书已经送达，无需再次登记。",
                "The notice has been served.");
    }

    @Override
    public Decision<CaseEvent> decide(CaseFile file, Rules rules) {
        boolean signs = mode == ServiceMode.DIRECT || mode == ServiceMode.MAIL || mode == ServiceMode.ENTRUSTED;
        Notice notice = file.consultation().notice().orElseThrow();
        return new Rejections()
                .dated(on, file, rules)
                .notBefore(on, notice.issuedOn(), "告知书发出日", "the day the notice was issued")
                .when(
                        result == ServiceResult.SERVED && signs && (signer == null || signer.isBlank()),
                        "SIGNER_MISSING",
                        mode.zh() + "成功须有签收人，请填写。",
                        "Service in this way is signed for; name the signer.")
                .or(() -> new ConsultationEvent.ServiceRecorded(new Notice.Attempt(on, mode, result, signer)));
    }
}
