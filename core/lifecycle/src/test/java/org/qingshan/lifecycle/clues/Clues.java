package org.qingshan.lifecycle.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.lifecycle.Actor;
import org.qingshan.lifecycle.Decision;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.lifecycle.Procedure;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.cases.Commands;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;

/** A clue being worked on; days count as in {@link Commands}. */
final class Clues {
    private final List<Recorded<ClueEvent>> history = new ArrayList<>();
    private LocalDate today = Commands.day(300);
    private ClueFile file = ClueFile.BLANK;

    static Clues registered(Channel channel) {
        Clue clue = new Clue("P-17", Commands.day(0), Region.NANNING, "邕江右岸", null, "非法采砂", "某砂石有限公司");
        return new Clues().take(RegisterClue.of("water", channel, "water.patrol", clue, Map.of("编号", "P-17")));
    }

    static Clues registered() {
        return registered(Channel.PATROL);
    }

    static Clues referred() {
        return registered().take(refer(Commands.day(3), "forestry"));
    }

    static Clues verifying(Channel channel) {
        return registered(channel).take(new StartVerification(Commands.day(2), "韦志强"));
    }

    static Clues verifying() {
        return verifying(Channel.PATROL);
    }

    static Clues verified() {
        return verifying().take(report(Commands.day(10), true, Proposal.OPEN_CASE));
    }

    static ReferClue refer(LocalDate on, String to) {
        return new ReferClue(on, to, null, "属林业部门职责", "移〔2025〕1号");
    }

    static ReportVerification report(LocalDate on, boolean damage, Proposal proposal) {
        return new ReportVerification(
                on, damage, Element.SURFACE_WATER, "某砂石有限公司", CaseClass.ORDINARY, proposal, "核查情况");
    }

    static FileClue file(LocalDate on) {
        return new FileClue(on, "非法采砂案", "核查报告", "覃立新", List.of(Commands.obligor()), "case-1");
    }

    static DeclineClue decline(LocalDate on, Ground ground) {
        return new DeclineClue(
                on,
                ground,
                "理由",
                ground.demands().stream()
                        .map(proof -> new GroundEvidence(proof, proof.zh(), null))
                        .toList(),
                null,
                "覃立新",
                ground == Ground.OTHER ? "莫副局长" : null,
                null);
    }

    Clues take(ClueCommand command) {
        Decision<ClueEvent> decision = Procedure.decide(file, command, rules());
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        for (ClueEvent event : ((Decision.Accepted<ClueEvent>) decision).events()) {
            Recorded<ClueEvent> recorded =
                    new Recorded<>(file.version() + 1, Instant.EPOCH, new Actor("officer", "韦志强", "water"), event);
            history.add(recorded);
            file = file.after(recorded);
            assertThat(command.step().to().contains(file.stage())).isTrue();
        }
        return this;
    }

    List<String> refusals(ClueCommand command) {
        return Procedure.decide(file, command, rules()) instanceof Decision.Rejected<ClueEvent> rejected
                ? rejected.rejections().stream().map(Rejection::code).toList()
                : List.of();
    }

    ClueFile file() {
        return file;
    }

    List<Recorded<ClueEvent>> history() {
        return history;
    }

    Rules rules() {
        return RuleBook.shipped().on(today);
    }

    Clues today(LocalDate day) {
        today = day;
        return this;
    }
}
