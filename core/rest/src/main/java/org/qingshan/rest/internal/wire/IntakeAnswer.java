package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.IntakeStore.IntakeRow;
import org.qingshan.casework.port.IntakeStore.RefusedRow;

/**
 * One file of clues and what became of its rows.
 *
 * @param by who sent it; {@code folder} for the watched folder
 * @param finishedAt null while it runs
 * @param failure why the file as a whole could not be read; null otherwise
 * @param received rows seen; accepted, duplicates and refused together
 * @param rows the first rows refused; left out in lists
 */
public record IntakeAnswer(
        String id,
        String source,
        String file,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        IntakeRow.State state,
        @Nullable String failure,
        int received,
        int accepted,
        int duplicates,
        int refused,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RefusedAnswer> rows) {
    /**
     * One problem of one row.
     *
     * @param line line of the file, or number of the feature, from 1
     * @param column header or property; empty when it concerns the whole row
     * @param value what stood there, shortened
     */
    public record RefusedAnswer(int line, String column, String code, String zh, String en, String value) {
        static RefusedAnswer of(RefusedRow row) {
            return new RefusedAnswer(row.line(), row.column(), row.code(), row.zh(), row.en(), row.value());
        }
    }

    public static IntakeAnswer of(IntakeRow intake) {
        return of(intake, null);
    }

    public static IntakeAnswer of(IntakeRow intake, @Nullable List<RefusedRow> refused) {
        return new IntakeAnswer(
                intake.id(),
                intake.source(),
                intake.file(),
                intake.by(),
                intake.startedAt(),
                intake.finishedAt(),
                intake.state(),
                intake.failure(),
                intake.received(),
                intake.accepted(),
                intake.duplicates(),
                intake.refused(),
                refused == null ? null : refused.stream().map(RefusedAnswer::of).toList());
    }
}
