package org.qingshan.casework.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** The append-only record with the current row of each clue and case beside it. Thread-safe. */
@ProviderType
public interface Journal {
    /**
     * Runs one unit of work in one transaction: all of it, or nothing. What it wrote is durable when the call returns. An
     * exception of the work rolls back and reaches the caller as it is.
     *
     * @throws StoreException when the database fails
     */
    <T> T write(Function<JournalWriter, T> work);

    Optional<Dossier> find(StreamId stream);

    /** The page without {@link Dossier#state()} and {@link Dossier#search()}, which are empty in lists. */
    Page<Dossier> list(DossierQuery query);

    /** How many the query finds in all, whatever its page. */
    long count(DossierQuery query);

    /**
     * Entries of a stream in order.
     *
     * @param after sequence to go on behind; 0 from the start
     */
    List<Entry> entries(StreamId stream, long after, int limit);

    /** The first entry that was written under an idempotency key. */
    Optional<Entry> findByRequest(StreamId stream, String requestKey);

    /** The first entry of a stream of that kind that an account started under an idempotency key. */
    Optional<Entry> findStart(StreamId.Kind kind, String login, String requestKey);

    /** All rows, closed ones included. */
    List<DeadlineRow> deadlines(StreamId stream);

    /** The dossiers of these streams that exist, without state and search text; at most 200. */
    List<Dossier> findAll(List<StreamId> streams);
}
