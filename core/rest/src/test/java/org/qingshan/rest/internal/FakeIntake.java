package org.qingshan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ClueIntake;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;
import org.qingshan.casework.port.Page;

/** Takes any file that starts with a header, and refuses 450 of its rows. */
final class FakeIntake implements ClueIntake {
    static final String ID = "01k0intake";
    private static final int REFUSED = 450;
    private final Writes writes;

    FakeIntake(Writes writes) {
        this.writes = writes;
    }

    static IntakeRow row(String file, IntakeRow.State state) {
        Instant at = Instant.parse("2026-05-02T00:00:00Z");
        String failure = state == IntakeRow.State.FAILED ? "缺少表头 / no header" : null;
        int refused = failure == null ? REFUSED : 0;
        return new IntakeRow(
                ID, "water.patrol", file, "ef".repeat(32), "officer", at, at, state, failure, refused, 0, 0, refused);
    }

    @Override
    public IntakeRow upload(Caller caller, String source, String fileName, InputStream content) {
        if (!source.equals("water.patrol")) {
            throw new NotFoundException("线索来源", "clue source", source);
        }
        try {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            boolean readable = text.startsWith("编号");
            writes.add(fileName + ": " + (readable ? text : "nothing"));
            return row(fileName, readable ? IntakeRow.State.DONE : IntakeRow.State.FAILED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Page<IntakeRow> list(Caller caller, @Nullable String source, @Nullable String after, int limit) {
        if (after != null) {
            throw new IllegalArgumentException("no cursor of this list");
        }
        return new Page<>(List.of(row("巡查.csv", IntakeRow.State.DONE)), null);
    }

    @Override
    public long count(Caller caller, @Nullable String source) {
        return 1;
    }

    @Override
    public IntakeRow get(Caller caller, String id) {
        if (!id.equals(ID)) {
            throw new NotFoundException("导入", "intake", id);
        }
        return row("巡查.csv", IntakeRow.State.DONE);
    }

    @Override
    public List<RefusedRow> refused(Caller caller, String id, int after, int limit) {
        return IntStream.range(after, Math.min(REFUSED, after + limit))
                .mapToObj(n -> new RefusedRow(
                        n + 2, "经度", "Range", "应在 -180 到 180 之间", "out of range", "=1+1", "{\"经度\":\"=1+1\"}"))
                .toList();
    }

    @Override
    public long maxBytes() {
        return 64L << 20;
    }
}
