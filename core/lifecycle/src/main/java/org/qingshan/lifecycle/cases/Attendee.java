package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.qingshan.sdk.Field;

/** Somebody at a consultation meeting. */
public record Attendee(
        @Field(zh = "姓名", en = "Name") @NotBlank @Size(max = 50)
        String name,

        @Field(zh = "代表", en = "For") @NotNull Side side) {}
