package org.qingshan.lifecycle.clues;

import static org.qingshan.lifecycle.Move.in;
import static org.qingshan.lifecycle.Move.starts;
import static org.qingshan.lifecycle.clues.ClueStage.FILED;
import static org.qingshan.lifecycle.clues.ClueStage.NOT_CLAIMED;
import static org.qingshan.lifecycle.clues.ClueStage.OUT_OF_SCOPE;
import static org.qingshan.lifecycle.clues.ClueStage.REGISTERED;
import static org.qingshan.lifecycle.clues.ClueStage.TRANSFERRED;
import static org.qingshan.lifecycle.clues.ClueStage.VERIFYING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshan.lifecycle.Law;
import org.qingshan.lifecycle.Move;
import org.qingshan.lifecycle.Obstacle;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Step;
import org.qingshan.lifecycle.clues.ClueEvent.CaseJoined;
import org.qingshan.lifecycle.clues.ClueEvent.ClueDeclined;
import org.qingshan.lifecycle.clues.ClueEvent.ClueFiled;
import org.qingshan.lifecycle.clues.ClueEvent.ClueReferred;
import org.qingshan.lifecycle.clues.ClueEvent.ClueRegistered;
import org.qingshan.lifecycle.clues.ClueEvent.ClueReopened;
import org.qingshan.lifecycle.clues.ClueEvent.ClueRuledOut;
import org.qingshan.lifecycle.clues.ClueEvent.ReferralAccepted;
import org.qingshan.lifecycle.clues.ClueEvent.ReferralReturned;
import org.qingshan.lifecycle.clues.ClueEvent.VerificationReported;
import org.qingshan.lifecycle.clues.ClueEvent.VerificationStarted;

/** The procedure of a clue on one page (线索办理程序). Rows are added, never changed. */
public enum ClueStep implements Step<ClueFile> {
    // spotless:off
    REGISTER("登记线索", "Register a clue", starts(REGISTERED),
            RegisterClue.class, ClueRegistered.class, Law.DRAFT + "：10类重点线索渠道"),
    REFER("移送", "Refer", in(REGISTERED).to(TRANSFERRED),
            ReferClue.class, ClueReferred.class, Law.DRAFT + "：线索筛查移送机制"),
    ACCEPT_REFERRAL("接收移送", "Accept the referral", in(TRANSFERRED).to(VERIFYING),
            AcceptReferral.class, ReferralAccepted.class, Law.DRAFT + "：线索筛查移送机制"),
    RETURN_REFERRAL("退回移送", "Return the referral", in(TRANSFERRED).to(REGISTERED),
            ReturnReferral.class, ReferralReturned.class, Law.DRAFT + "：线索筛查移送机制"),
    START_VERIFICATION("开始初步核查", "Start the verification", in(REGISTERED).to(VERIFYING),
            StartVerification.class, VerificationStarted.class, Law.DRAFT + "：初步核查"),
    REPORT_VERIFICATION("核查报告", "Report the verification", in(VERIFYING).stays(),
            ReportVerification.class, VerificationReported.class, Law.DRAFT + "：初步核查"),
    DECLINE("不启动索赔", "Do not claim", in(VERIFYING).to(NOT_CLAIMED),
            DeclineClue.class, ClueDeclined.class, Law.DRAFT + "：不予/终止索赔情形"),
    RULE_OUT("不适用", "Rule out", in(REGISTERED, VERIFYING).to(OUT_OF_SCOPE),
            RuleOutClue.class, ClueRuledOut.class, Law.DRAFT + "：适用范围"),
    REOPEN("重新核查", "Verify again", in(NOT_CLAIMED).to(VERIFYING),
            ReopenClue.class, ClueReopened.class, Law.OWN),
    OPEN_CASE("立案", "Open a case", in(VERIFYING).to(FILED),
            FileClue.class, ClueFiled.class, Law.REGULATION + "，条文待确认", FileClue::obstacle),
    JOIN_CASE("并入案件", "Join a case", in(VERIFYING).to(FILED),
            JoinCase.class, CaseJoined.class, Law.OWN);
    // spotless:on

    private final String zh;
    private final String en;
    private final Move<ClueStage> move;
    private final Class<? extends ClueCommand> command;
    private final Class<? extends ClueEvent> event;
    private final String basis;
    private final Obstacle<ClueFile> obstacle;

    ClueStep(
            String zh,
            String en,
            Move<ClueStage> move,
            Class<? extends ClueCommand> command,
            Class<? extends ClueEvent> event,
            String basis) {
        this(zh, en, move, command, event, basis, Obstacle.none());
    }

    ClueStep(
            String zh,
            String en,
            Move<ClueStage> move,
            Class<? extends ClueCommand> command,
            Class<? extends ClueEvent> event,
            String basis,
            Obstacle<ClueFile> obstacle) {
        this.zh = zh;
        this.en = en;
        this.move = move;
        this.command = command;
        this.event = event;
        this.basis = basis;
        this.obstacle = obstacle;
    }

    /** The step with an id in kebab case. */
    public static Optional<ClueStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step an event came from. */
    public static ClueStep of(ClueEvent event) {
        return Arrays.stream(values())
                .filter(step -> step.event == event.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** The steps the table allows in a stage, in order. */
    public static List<ClueStep> openIn(ClueStage stage) {
        return Arrays.stream(values())
                .filter(step -> step.from().contains(stage))
                .toList();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public Set<ClueStage> from() {
        return move.from();
    }

    @Override
    public Set<ClueStage> to() {
        return move.to();
    }

    @Override
    public boolean stays() {
        return move.stays();
    }

    @Override
    public Class<? extends ClueCommand> command() {
        return command;
    }

    @Override
    public Class<? extends ClueEvent> event() {
        return event;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Optional<Rejection> obstacle(ClueFile file, Rules rules) {
        return obstacle.find(file, rules);
    }

    @Override
    public List<ClueStep> table() {
        return List.of(values());
    }
}
