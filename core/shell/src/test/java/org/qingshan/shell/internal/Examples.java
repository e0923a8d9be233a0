package org.qingshan.shell.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

/** A clue, a case and its record. */
final class Examples {
    static final String NUMBER = "桂水赔〔2026〕1号";

    private Examples() {}

    static Dossier caseRow() {
        return row(StreamId.caseFile("01k0case"), NUMBER, "邕江非法取水案", "INVESTIGATING");
    }

    static Dossier clueRow() {
        return row(StreamId.clue("01k0clue"), "XC-1", "邕江二桥下游", "REGISTERED");
    }

    private static Dossier row(StreamId stream, String number, String title, String stage) {
        Instant at = Instant.parse("2026-05-12T02:00:00Z");
        return new Dossier(
                stream,
                3,
                "ab".repeat(32),
                number,
                null,
                null,
                null,
                title,
                stage,
                true,
                "water",
                Region.NANNING,
                "officer",
                LocalDate.of(2026, 5, 12),
                LocalDate.of(2026, 6, 30),
                "INVESTIGATION",
                null,
                new BigDecimal("100.00"),
                new BigDecimal("120.00"),
                null,
                null,
                "某采砂公司",
                "",
                "",
                at,
                at);
    }

    static List<Entry> entries(long after, int limit) {
        return LongStream.rangeClosed(after + 1, Math.min(250, after + limit))
                .mapToObj(n -> new Entry(
                        StreamId.caseFile("01k0case"),
                        n,
                        n == 1 ? "CaseOpened" : "VisitRecorded",
                        1,
                        Instant.parse("2026-05-12T02:00:00Z"),
                        "officer",
                        "韦青",
                        "water",
                        "{}",
                        "0".repeat(64),
                        "ab".repeat(32),
                        null))
                .toList();
    }
}
