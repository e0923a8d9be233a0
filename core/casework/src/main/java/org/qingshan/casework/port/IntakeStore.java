package org.qingshan.casework.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Files of clues taken in, with the rows refused. Thread-safe; each call is one transaction. */
@ProviderType
public interface IntakeStore {
    /**
     * One file.
     *
     * @param id sorts by time
     * @param source id of the clue source
     * @param file name as it came
     * @param digest SHA-256 of the content, hex
     * @param by login, or {@code folder}
     * @param finishedAt null while it runs
     * @param state RUNNING, DONE or FAILED
     * @param failure why the file as a whole could not be read, Chinese / English; null otherwise
     * @param received rows seen; accepted + duplicates + refused
     */
    record IntakeRow(
            String id,
            String source,
            String file,
            String digest,
            String by,
            Instant startedAt,
            @Nullable Instant finishedAt,
            State state,
            @Nullable String failure,
            int received,
            int accepted,
            int duplicates,
            int refused) {
        public enum State {
            RUNNING,
            DONE,
            FAILED
        }
    }

    /**
     * One problem of one row.
     *
     * @param line line of the file, or number of the feature, from 1
     * @param column header or property; empty when it concerns the whole row
     * @param value what stood there, shortened
     * @param row the whole row as it was read, one JSON object; so that it can be mended and sent again
     */
    record RefusedRow(int line, String column, String code, String zh, String en, String value, String row) {}

    void insert(IntakeRow intake);

    /** Replaces state and counts, and adds these refusals. */
    void update(IntakeRow intake, List<RefusedRow> newlyRefused);

    /** Forgets the refusals, before the file is read again from its start. */
    void restart(String id);

    Optional<IntakeRow> find(String id);

    /** The intake of the same file that has not finished, after a crash. */
    Optional<IntakeRow> findRunning(String source, String digest);

    /** Newest first. @param scopeDepartment prefix of the sources; null for all */
    Page<IntakeRow> list(@Nullable String scopeDepartment, @Nullable String source, @Nullable String after, int limit);

    /** How many {@link #list} holds in all. */
    long count(@Nullable String scopeDepartment, @Nullable String source);

    /** In order of line. @param after how many to pass over */
    List<RefusedRow> refused(String id, int after, int limit);
}
