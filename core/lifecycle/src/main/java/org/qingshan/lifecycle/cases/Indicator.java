package org.qingshan.lifecycle.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.qingshan.sdk.Field;

/** One measure of an evaluation (评估指标). */
public record Indicator(
        @Field(zh = "指标", en = "Indicator") @NotBlank @Size(max = 200)
        String name,

        @Field(zh = "目标值", en = "Target") @NotBlank @Size(max = 100)
        String target,

        @Field(zh = "实测值", en = "Measured") @NotBlank @Size(max = 100)
        String measured,

        @Field(zh = "是否达标", en = "Met") @NotNull Boolean met) {}
