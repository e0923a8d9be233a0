package org.qingshan.lifecycle.clues;

import static org.qingshan.lifecycle.cases.Commands.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.lifecycle.Ground;

/** One event of each type, as clues really bring them about. */
public final class ClueEvents {
    private ClueEvents() {}

    public static List<ClueEvent> samples() {
        Map<String, ClueEvent> samples = new LinkedHashMap<>();
        histories()
                .forEach(clue -> clue.history()
                        .forEach(
                                recorded -> samples.putIfAbsent(recorded.event().type(), recorded.event())));
        return List.copyOf(samples.values());
    }

    private static List<Clues> histories() {
        return List.of(
                Clues.referred().take(new AcceptReferral(day(5))),
                Clues.referred().take(new ReturnReferral(day(5), "不属本部门职责")),
                Clues.verified().take(Clues.file(day(12))),
                Clues.verified().take(new JoinCase(day(12), "case-7", "同一损害")),
                Clues.verifying()
                        .take(Clues.decline(day(9), Ground.RESTORED))
                        .take(new ReopenClue(day(40), "新证据", "覃立新")),
                Clues.verifying().take(new RuleOutClue(day(9), Exclusion.LEGACY, "责任主体不明", "覃立新")));
    }
}
