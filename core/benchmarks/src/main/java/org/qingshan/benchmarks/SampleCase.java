package org.qingshan.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.DeadlineRow;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

/** A made-up case as it grows: payloads of about a kilobyte, a state that gathers what happened, a deadline now and then. */
final class SampleCase {
    static final int STEPS = 13;
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 1);
    private static final String[] WORDS = {
        "邕江", "采砂", "水土流失", "某公司", "南宁市", "青秀区", "赔偿", "磋商会议", "鉴定评估", "修复方案", "承办人", "证据", "取水口", "河道", "立方米", "损害"
    };
    private static final String[] DEPARTMENTS = {
        "ecology", "natural-resources", "water", "forestry", "agriculture", "housing", "transport"
    };

    private static final List<Region> CITIES = Arrays.stream(Region.values())
            .filter(region -> region != Region.GUANGXI)
            .toList();

    private final Random random;
    private final StreamId stream;
    private final String department;
    private final Region region;
    private int step;
    private @Nullable Dossier row;

    SampleCase(Random random) {
        this.random = random;
        this.stream = StreamId.caseFile(String.format("%012x", System.currentTimeMillis())
                + UUID.randomUUID().toString().substring(0, 14));
        this.department = DEPARTMENTS[random.nextInt(DEPARTMENTS.length)];
        this.region = CITIES.get(random.nextInt(CITIES.size()));
    }

    /** What a step writes. */
    record Step(@Nullable Dossier before, Dossier after, Entry entry, List<DeadlineRow> deadlines) {}

    boolean isOver() {
        return step == STEPS;
    }

    StreamId stream() {
        return stream;
    }

    /** The next step upon the row as it was written last. */
    Step next(boolean hashed) {
        return next(row, hashed);
    }

    /** The next step upon a row that was read. */
    Step next(@Nullable Dossier before, boolean hashed) {
        step++;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String payload = text(1000);
        String previous = before == null ? "0".repeat(64) : before.headHash();
        String hash = hashed ? sha256(previous + stream.id() + step + now + payload) : "f".repeat(64);
        Entry entry = new Entry(
                stream, step, "MeetingHeld", 1, now, "wei", "韦敏", department, payload, previous, hash, "k-" + step);
        boolean moves = step % 3 == 1;
        LocalDate due = before != null && !moves ? before.nextDue() : FIRST_DUE.plusDays(random.nextInt(1500));
        List<DeadlineRow> deadlines = moves && due != null
                ? List.of(
                        new DeadlineRow("INVESTIGATION", FIRST_DUE, due, true),
                        new DeadlineRow("PERFORMANCE", FIRST_DUE, due.plusDays(30), true))
                : List.of();
        String title = before == null ? "邕江某河段采砂造成生态环境损害案 " + stream.id() : before.title();
        Dossier after = new Dossier(
                stream,
                step,
                hash,
                "桂环赔" + stream.id(),
                null,
                null,
                null,
                title,
                "STAGE_" + step,
                step < STEPS,
                department,
                region,
                "wei",
                FIRST_DUE,
                step < STEPS ? due : null,
                step < STEPS ? "INVESTIGATION" : null,
                null,
                new BigDecimal("120000.00"),
                new BigDecimal("150000.00"),
                null,
                null,
                "某砂场、李四",
                title + " 某砂场、李四 南宁市青秀区",
                (before == null ? text(400) : before.state()) + text(200),
                before == null ? now : before.createdAt(),
                now);
        row = after;
        return new Step(before, after, entry, deadlines);
    }

    private String text(int bytes) {
        StringBuilder text = new StringBuilder("{\"text\":\"");
        for (int size = 12; size < bytes; ) {
            String word = WORDS[random.nextInt(WORDS.length)] + random.nextInt(1000);
            text.append(word);
            size += word.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.append("\"}").toString();
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
