package org.qingshan.lifecycle.clues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.Rules;
import org.qingshan.sdk.Label;

/** The periods that run in a clue. Pure; the rules of a period are those in force on its first day. */
public final class ClueDeadlines {
    private ClueDeadlines() {}

    /** One of each kind at most, in the order of the procedure; none where the rule has no number. */
    public static List<Deadline> of(ClueFile file, Rules rules) {
        List<Deadline> found = new ArrayList<>();
        if (file.referral() != null) {
            add(
                    found,
                    DeadlineKind.REFERRAL,
                    new Label("接收或退回移送", "Accept or return the referral"),
                    file.referral().on(),
                    Rule.TRANSFER_DAYS,
                    file.stage() == ClueStage.TRANSFERRED,
                    rules);
        }
        LocalDate received = file.verifyingFrom() == null ? file.clue().foundOn() : file.verifyingFrom();
        add(
                found,
                DeadlineKind.VERIFICATION,
                new Label("完成初步核查", "Finish the verification"),
                received,
                Rule.VERIFY_DAYS,
                file.stage() == ClueStage.REGISTERED || file.stage() == ClueStage.VERIFYING,
                rules);
        return found;
    }

    private static void add(
            List<Deadline> found,
            DeadlineKind kind,
            Label label,
            LocalDate start,
            String key,
            boolean open,
            Rules rules) {
        Rules then = rules.on(start);
        OptionalInt days = then.integer(key);
        if (days.isPresent()) {
            found.add(new Deadline(
                    kind,
                    label,
                    start,
                    rules.calendar().afterDays(start, days.getAsInt()),
                    key,
                    then.find(key).orElseThrow().basis(),
                    false,
                    open));
        }
    }
}
