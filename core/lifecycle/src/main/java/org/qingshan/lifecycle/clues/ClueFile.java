package org.qingshan.lifecycle.clues;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Staged;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;

/**
 * A clue as its history made it. Immutable.
 *
 * @param version sequence of the last event
 * @param since day it came into its stage
 * @param department id of the department that holds it
 * @param region where it is handled; that of the clue until it is referred
 * @param source id of the source it came through; null when registered by hand
 * @param clue what was reported
 * @param details the row as it was read, by column; empty when registered by hand
 * @param referral the last referral; null without
 * @param verifyingFrom day the department that verifies it received it; null until it is verified
 * @param verification the last report; null without
 * @param outcome how it ended; null while open, and again after it was reopened
 * @param caseId id of the case it went into; null otherwise
 */
public record ClueFile(
        long version,
        ClueStage stage,
        LocalDate since,
        String department,
        Region region,
        Channel channel,
        @Nullable String source,
        Clue clue,
        Map<String, Object> details,
        @Nullable Referral referral,
        @Nullable LocalDate verifyingFrom,
        @Nullable Verification verification,
        @Nullable Outcome outcome,
        @Nullable String caseId)
        implements Staged {
    /** A file in which nothing has been recorded: version 0, and nothing else means anything. */
    public static final ClueFile BLANK = new ClueFile(
            0,
            ClueStage.REGISTERED,
            LocalDate.EPOCH,
            "",
            Region.GUANGXI,
            Channel.OTHER,
            null,
            new Clue("", LocalDate.EPOCH, Region.GUANGXI, "", null, "", null),
            Map.of(),
            null,
            null,
            null,
            null,
            null);

    public ClueFile {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * A referral to another department (移送).
     *
     * @param from id of the department that referred it
     * @param to id of the department it was referred to
     * @param answer what came of it; null while it is not answered
     */
    public record Referral(
            LocalDate on,
            String from,
            String to,
            Region fromRegion,
            Region toRegion,
            String reason,
            @Nullable String documentNumber,
            @Nullable String answer) {}

    /**
     * Why no case was opened.
     *
     * @param ground for not claiming; null when out of scope
     * @param exclusion why out of scope; null when not claimed
     */
    public record Outcome(
            LocalDate on, @Nullable Ground ground, @Nullable Exclusion exclusion, String reasons, String approver) {}

    /** The fold of a history. */
    public static ClueFile of(List<Recorded<ClueEvent>> history) {
        ClueFile file = BLANK;
        for (Recorded<ClueEvent> recorded : history) {
            file = file.after(recorded);
        }
        return file;
    }

    /** @throws IllegalArgumentException when the event is not the next one */
    public ClueFile after(Recorded<ClueEvent> recorded) {
        if (recorded.sequence() != version + 1) {
            throw new IllegalArgumentException("event " + recorded.sequence() + " cannot follow version " + version);
        }
        return after(recorded.event());
    }

    /** The file one event later. */
    public ClueFile after(ClueEvent event) {
        Draft next = new Draft(event.apply(this));
        next.version = version + 1;
        return next.file();
    }

    ClueFile enter(ClueStage next, LocalDate on) {
        Draft draft = new Draft(this);
        draft.stage = next;
        draft.since = on;
        return draft.file();
    }

    ClueFile register(String by, Channel through, @Nullable String from, Clue what, Map<String, Object> row) {
        Draft draft = new Draft(this);
        draft.department = by;
        draft.region = what.region();
        draft.channel = through;
        draft.source = from;
        draft.clue = what;
        draft.details = row;
        return draft.file();
    }

    ClueFile with(Referral next) {
        Draft draft = new Draft(this);
        draft.referral = next;
        return draft.file();
    }

    ClueFile heldBy(String nextDepartment, Region nextRegion) {
        Draft draft = new Draft(this);
        draft.department = nextDepartment;
        draft.region = nextRegion;
        return draft.file();
    }

    ClueFile verifyFrom(LocalDate received) {
        Draft draft = new Draft(this);
        draft.verifyingFrom = received;
        return draft.file();
    }

    ClueFile with(Verification next) {
        Draft draft = new Draft(this);
        draft.verification = next;
        return draft.file();
    }

    ClueFile with(@Nullable Outcome next) {
        Draft draft = new Draft(this);
        draft.outcome = next;
        return draft.file();
    }

    ClueFile inCase(String id) {
        Draft draft = new Draft(this);
        draft.caseId = id;
        return draft.file();
    }

    /** A copy to change one part of. */
    private static final class Draft {
        private long version;
        private ClueStage stage;
        private LocalDate since;
        private String department;
        private Region region;
        private Channel channel;
        private @Nullable String source;
        private Clue clue;
        private Map<String, Object> details;
        private @Nullable Referral referral;
        private @Nullable LocalDate verifyingFrom;
        private @Nullable Verification verification;
        private @Nullable Outcome outcome;
        private @Nullable String caseId;

        private Draft(ClueFile file) {
            version = file.version;
            stage = file.stage;
            since = file.since;
            department = file.department;
            region = file.region;
            channel = file.channel;
            source = file.source;
            clue = file.clue;
            details = file.details;
            referral = file.referral;
            verifyingFrom = file.verifyingFrom;
            verification = file.verification;
            outcome = file.outcome;
            caseId = file.caseId;
        }

        private ClueFile file() {
            return new ClueFile(
                    version,
                    stage,
                    since,
                    department,
                    region,
                    channel,
                    source,
                    clue,
                    details,
                    referral,
                    verifyingFrom,
                    verification,
                    outcome,
                    caseId);
        }
    }
}
