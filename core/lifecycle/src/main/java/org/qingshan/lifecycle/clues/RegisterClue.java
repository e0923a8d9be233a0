package org.qingshan.lifecycle.clues;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Computed;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.GeoPoint;

/** 登记线索: by hand, or from a row of a file that a department's source read. */
public record RegisterClue(
        @Field(zh = "线索渠道", en = "Channel") @NotNull Channel channel,

        @Field(zh = "线索编号", en = "Reference", help = "不填则由平台编号。", helpEn = "Given by the platform if left out.")
        @Size(max = 100)
        @Nullable
        String reference,

        @Field(zh = "发现日期", en = "Found on") @NotNull LocalDate foundOn,
        @Field(zh = "所在设区市", en = "City") @NotNull Region region,

        @Field(zh = "具体地点", en = "Place") @NotBlank @Size(max = 200)
        String place,

        @Field(zh = "坐标", en = "Coordinates") @Valid @Nullable
        GeoPoint point,

        @Field(zh = "涉嫌损害事实", en = "Facts", lines = 4) @NotBlank @Size(max = 2000)
        String facts,

        @Field(zh = "涉嫌赔偿义务人", en = "Suspected obligor") @Size(max = 200) @Nullable
        String suspectedObligor,

        @Computed @Nullable String department,
        @Computed @Nullable String source,
        @Computed @Nullable Map<String, Object> details)
        implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.REGISTER;
    }

    /** A clue that came through a source, which has validated it. */
    public static RegisterClue of(
            String department, Channel channel, @Nullable String source, Clue clue, Map<String, Object> details) {
        return new RegisterClue(
                channel,
                clue.reference(),
                clue.foundOn(),
                clue.region(),
                clue.place(),
                clue.point(),
                clue.facts(),
                clue.suspectedObligor(),
                department,
                source,
                details);
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections()
                .notInFuture(foundOn, rules)
                .or(() -> new ClueEvent.ClueRegistered(
                        Objects.requireNonNull(department, "the platform fills in the department"),
                        channel,
                        source,
                        new Clue(
                                Objects.requireNonNull(reference, "the platform gives a reference where there is none"),
                                foundOn,
                                region,
                                place,
                                point,
                                facts,
                                suspectedObligor),
                        details == null ? Map.of() : details));
    }
}
