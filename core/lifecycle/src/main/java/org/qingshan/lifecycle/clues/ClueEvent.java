package org.qingshan.lifecycle.clues;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Event;
import org.qingshan.lifecycle.Ground;
import org.qingshan.lifecycle.GroundEvidence;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.Clue;

/** What can happen to a clue: one type for each step. Types are added, never changed. */
public sealed interface ClueEvent extends Event<ClueFile> {

    /** Name it is stored under. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** Every type by the name it is stored under. */
    static Map<String, Class<? extends ClueEvent>> types() {
        Map<String, Class<? extends ClueEvent>> types = new TreeMap<>();
        Stream.of(ClueEvent.class.getPermittedSubclasses())
                .forEach(type -> types.put(type.getSimpleName(), type.asSubclass(ClueEvent.class)));
        return types;
    }

    /** 登记线索. @param details the row as it was read; empty when registered by hand */
    record ClueRegistered(
            String department, Channel channel, @Nullable String source, Clue clue, Map<String, Object> details)
            implements ClueEvent {
        public ClueRegistered {
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }

        @Override
        public LocalDate on() {
            return clue.foundOn();
        }

        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.REGISTERED, on()).register(department, channel, source, clue, details);
        }
    }

    /** 移送. */
    record ClueReferred(
            LocalDate on,
            String toDepartment,
            Region toRegion,
            String reason,
            @Nullable String documentNumber) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.TRANSFERRED, on)
                    .heldBy(toDepartment, toRegion)
                    .with(new ClueFile.Referral(
                            on,
                            file.department(),
                            toDepartment,
                            file.region(),
                            toRegion,
                            reason,
                            documentNumber,
                            null));
        }
    }

    /** 接收移送. The time for verification runs from here: the department received the clue now. */
    record ReferralAccepted(LocalDate on) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.VERIFYING, on).verifyFrom(on);
        }
    }

    /** 退回移送. */
    record ReferralReturned(LocalDate on, String reason) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            ClueFile.Referral sent = file.referral();
            if (sent == null) {
                throw new IllegalStateException("nothing was referred");
            }
            return file.enter(ClueStage.REGISTERED, on)
                    .heldBy(sent.from(), sent.fromRegion())
                    .with(new ClueFile.Referral(
                            sent.on(),
                            sent.from(),
                            sent.to(),
                            sent.fromRegion(),
                            sent.toRegion(),
                            sent.reason(),
                            sent.documentNumber(),
                            reason));
        }
    }

    /** 开始初步核查. */
    record VerificationStarted(LocalDate on, String officer) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.VERIFYING, on).verifyFrom(file.clue().foundOn());
        }
    }

    /** 核查报告. */
    record VerificationReported(Verification verification) implements ClueEvent {
        @Override
        public LocalDate on() {
            return verification.on();
        }

        @Override
        public ClueFile apply(ClueFile file) {
            return file.with(verification);
        }
    }

    /** 不启动索赔. @param feedback what the procuratorate was told, where it sent the clue */
    record ClueDeclined(
            LocalDate on,
            Ground ground,
            String reasons,
            List<GroundEvidence> evidence,
            String approver,
            @Nullable String secondApprover,
            @Nullable String feedback)
            implements ClueEvent {
        public ClueDeclined {
            evidence = List.copyOf(evidence);
        }

        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.NOT_CLAIMED, on)
                    .with(new ClueFile.Outcome(on, ground, null, reasons, approver));
        }
    }

    /** 不适用. */
    record ClueRuledOut(LocalDate on, Exclusion exclusion, String reasons, String approver) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.OUT_OF_SCOPE, on)
                    .with(new ClueFile.Outcome(on, null, exclusion, reasons, approver));
        }
    }

    /** 重新核查. The time for verification starts again. */
    record ClueReopened(LocalDate on, String newEvidence, String approver) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.VERIFYING, on).verifyFrom(on).with((ClueFile.Outcome) null);
        }
    }

    /** 立案: a case was opened on this clue. */
    record ClueFiled(LocalDate on, String caseId) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.FILED, on).inCase(caseId);
        }
    }

    /** 并入案件: it belongs to a case that is open already. */
    record CaseJoined(LocalDate on, String caseId, String reason) implements ClueEvent {
        @Override
        public ClueFile apply(ClueFile file) {
            return file.enter(ClueStage.FILED, on).inCase(caseId);
        }
    }
}
