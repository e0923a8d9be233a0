package org.qingshan.lifecycle.clues;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Rejections;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Field;

/** 接收移送. */
public record AcceptReferral(
        @Field(zh = "接收日期", en = "Accepted on") @NotNull LocalDate on) implements ClueCommand {
    @Override
    public ClueStep step() {
        return ClueStep.ACCEPT_REFERRAL;
    }

    @Override
    public Decision<ClueEvent> decide(ClueFile file, Rules rules) {
        return new Rejections().dated(on, file, rules).or(() -> new ClueEvent.ReferralAccepted(on));
    }
}
