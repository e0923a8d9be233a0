package org.qingshan.casework.port;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** One open transaction on the journal. Not thread-safe; useless once the unit of work has returned. */
@ProviderType
public interface JournalWriter {
    Optional<Dossier> find(StreamId stream);

    /** The clue that a source has reported under a number. */
    Optional<Dossier> findClue(String source, String number);

    /** Last sequence and hash of a stream without a dossier (plugins, accounts); empty when it has no entry. */
    Optional<Entry> last(StreamId stream);

    /**
     * Writes entries and the first row of a new clue or case.
     *
     * @return false, having written nothing, when a clue of the same source and number exists already
     */
    boolean insert(Dossier row, List<Entry> entries, List<DeadlineRow> deadlines);

    /**
     * Writes entries and the row that follows from them.
     *
     * @param expectedVersion the version the caller decided upon
     * @param deadlines the rows that are new or changed
     * @throws VersionConflictException when the row has moved on; nothing is written
     * @throws DuplicateRequestException when an entry carries a request key that the stream knows
     */
    void update(Dossier row, long expectedVersion, List<Entry> entries, List<DeadlineRow> deadlines);

    /**
     * Writes entries of a stream without a dossier.
     *
     * @throws VersionConflictException when the stream has moved on
     */
    void append(List<Entry> entries);

    /** The next number of a counter, from 1, without gaps: it is given back when the transaction fails. */
    int next(String counter);
}
