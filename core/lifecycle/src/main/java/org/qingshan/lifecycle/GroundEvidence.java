package org.qingshan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Field;

/**
 * A paper that proves a ground for not claiming.
 *
 * @param documentNumber number of the document; null when it has none
 */
public record GroundEvidence(
        @Field(zh = "材料种类", en = "Kind") @NotNull Proof proof,

        @Field(zh = "材料名称", en = "Title") @NotBlank @Size(max = 200)
        String title,

        @Field(zh = "文号", en = "Document number") @Size(max = 100) @Nullable
        String documentNumber) {}
