package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;

/**
 * Who has to compensate (赔偿义务人).
 *
 * @param identity unified social credit code or identity number; null while unknown
 * @param contact address or telephone; null while unknown
 */
public record Obligor(
        @Field(zh = "名称或姓名", en = "Name") @NotBlank @Size(max = 100)
        String name,

        @Field(zh = "类别", en = "Kind") @NotNull ObligorKind kind,

        @Field(zh = "统一社会信用代码或证件号码", en = "Identity number") @Size(max = 50) @Nullable
        String identity,

        @Field(zh = "地址或联系方式", en = "Contact") @Size(max = 200) @Nullable
        String contact) {}
