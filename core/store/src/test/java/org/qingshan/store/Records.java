package org.qingshan.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

/** Dossiers and entries to write in tests. */
public final class Records {
    public static final String NO_HASH = "0".repeat(64);
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123Z");

    private Records() {}

    /** An identifier that sorts after those asked for before. */
    public static String id() {
        return String.format("%016x", System.nanoTime())
                + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Entry entry(
            StreamId stream, long sequence, String previousHash, String payload, @Nullable String key) {
        String hash = sha256(previousHash + stream + sequence + payload + key);
        return new Entry(
                stream, sequence, "MeetingHeld", 1, NOON, "wei", "韦敏", "water", payload, previousHash, hash, key);
    }

    public static Entry first(StreamId stream) {
        return entry(stream, 1, NO_HASH, "{}", null);
    }

    /** The entry that follows upon a dossier as it stands. */
    public static Entry next(Dossier dossier, String payload) {
        return entry(dossier.stream(), dossier.version() + 1, dossier.headHash(), payload, null);
    }

    /** A dossier with its {@link #first} entry and something in every column. */
    public static Dossier dossier(StreamId stream) {
        boolean clue = stream.kind() == StreamId.Kind.CLUE;
        return new Dossier(
                stream,
                1,
                first(stream).hash(),
                "桂环赔〔2026〕" + stream.id(),
                clue ? "water.patrol" : null,
                clue ? "intake-1" : null,
                clue ? "PATROL" : null,
                "邕江采砂",
                clue ? "REGISTERED" : "FILED",
                true,
                "water",
                Region.NANNING,
                "wei",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 1),
                "VERIFICATION",
                clue ? "case-9" : null,
                new BigDecimal("1200.05"),
                new BigDecimal("98765432109876.54"),
                new BigDecimal("0.01"),
                new BigDecimal("0.00"),
                "某砂场、李四",
                "邕江采砂 某砂场、李四 " + stream.id(),
                "{\"stage\":\"FILED\"}",
                NOON,
                NOON);
    }

    public static Dossier dossier(StreamId stream, Consumer<Draft> change) {
        return change(dossier(stream), change);
    }

    public static Dossier change(Dossier dossier, Consumer<Draft> change) {
        Draft draft = new Draft(dossier);
        change.accept(draft);
        return draft.dossier();
    }

    /** The dossier one or more entries later. */
    public static Dossier after(Dossier dossier, List<Entry> entries) {
        Entry head = entries.get(entries.size() - 1);
        return change(dossier, draft -> {
            draft.version = head.sequence();
            draft.headHash = head.hash();
        });
    }

    /** What tests vary in a dossier. */
    public static final class Draft {
        private final Dossier from;
        public long version;
        public String headHash;
        public String number;
        public @Nullable String source;
        public @Nullable String channel;
        public String title;
        public String stage;
        public boolean open;
        public String department;
        public Region region;
        public @Nullable String officer;
        public @Nullable LocalDate nextDue;
        public @Nullable BigDecimal assessedLow;
        public @Nullable BigDecimal assessedHigh;
        public String search;
        public String state;
        public Instant updatedAt;

        private Draft(Dossier from) {
            this.from = from;
            version = from.version();
            headHash = from.headHash();
            number = from.number();
            source = from.source();
            channel = from.channel();
            title = from.title();
            stage = from.stage();
            open = from.open();
            department = from.department();
            region = from.region();
            officer = from.officer();
            nextDue = from.nextDue();
            assessedLow = from.assessedLow();
            assessedHigh = from.assessedHigh();
            search = from.search();
            state = from.state();
            updatedAt = from.updatedAt();
        }

        private Dossier dossier() {
            return new Dossier(
                    from.stream(),
                    version,
                    headHash,
                    number,
                    source,
                    from.intake(),
                    channel,
                    title,
                    stage,
                    open,
                    department,
                    region,
                    officer,
                    from.startedOn(),
                    nextDue,
                    nextDue == null ? null : from.nextDeadline(),
                    from.relatedCase(),
                    assessedLow,
                    assessedHigh,
                    from.agreed(),
                    from.received(),
                    from.parties(),
                    search,
                    state,
                    from.createdAt(),
                    updatedAt);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
