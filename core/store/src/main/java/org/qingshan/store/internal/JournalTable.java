package org.qingshan.store.internal;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.StreamId.Kind;
import org.qingshan.store.internal.Session.Command;

/** The journal in SQL. */
final class JournalTable {
    private static final String COLUMNS =
            "stream_id, stream_kind, sequence, type, type_version, at, login, name, department,"
                    + " payload, previous_hash, hash, request_key";
    private static final String SELECT = "select " + COLUMNS + " from journal where stream_id = ? and stream_kind = ?";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private JournalTable() {}

    /**
     * Adds entries, except those whose sequence or request key the stream has already: the fewer rows changed say that it
     * has moved on, and unlike an error leave a transaction that can still be asked why.
     */
    static Command insert(List<Entry> entries) {
        String sql = "insert into journal (" + COLUMNS + ") values " + ROW + (", " + ROW).repeat(entries.size() - 1)
                + " on conflict do nothing";
        return new Command(sql, p -> {
            for (Entry entry : entries) {
                bind(p, entry);
            }
        });
    }

    private static void bind(Parameters p, Entry entry) throws SQLException {
        p.text(entry.stream().id()).text(entry.stream().kind().name()).whole(entry.sequence());
        p.text(entry.type()).number(entry.typeVersion()).instant(entry.at());
        p.text(entry.login()).text(entry.name()).text(entry.department()).text(entry.payload());
        p.text(entry.previousHash()).text(entry.hash()).text(entry.requestKey());
    }

    static Optional<Entry> last(Session session, StreamId stream) {
        return session.first(SELECT + " order by sequence desc limit 1", p -> name(p, stream), JournalTable::read);
    }

    static List<Entry> list(Session session, StreamId stream, long after, int limit) {
        return session.list(
                SELECT + " and sequence > ? order by sequence limit ?",
                p -> name(p, stream).whole(after).number(limit),
                JournalTable::read);
    }

    static Optional<Entry> byRequest(Session session, StreamId stream, String requestKey) {
        return session.first(
                SELECT + " and request_key = ? order by sequence limit 1",
                p -> name(p, stream).text(requestKey),
                JournalTable::read);
    }

    static Optional<Entry> start(Session session, Kind kind, String login, String requestKey) {
        return session.first(
                "select " + COLUMNS + " from journal where request_key = ? and stream_kind = ? and sequence = 1"
                        + " and login = ? order by stream_id limit 1",
                p -> p.text(requestKey).text(kind.name()).text(login),
                JournalTable::read);
    }

    static Parameters name(Parameters p, StreamId stream) throws SQLException {
        return p.text(stream.id()).text(stream.kind().name());
    }

    private static Entry read(Row row) throws SQLException {
        String id = row.text();
        return new Entry(
                new StreamId(Kind.valueOf(row.text()), id),
                row.whole(),
                row.text(),
                row.number(),
                row.instant(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.text(),
                row.text(),
                row.text(),
                row.textOrNull());
    }

    /**
     * Checks what the caller must have got right.
     *
     * @throws IllegalArgumentException when the entries do not follow each other, or not upon that version
     */
    static void requireChain(StreamId stream, long version, List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("no entry for " + stream);
        }
        long sequence = version;
        String hash = entries.get(0).previousHash();
        for (Entry entry : entries) {
            sequence++;
            if (!entry.stream().equals(stream)
                    || entry.sequence() != sequence
                    || !entry.previousHash().equals(hash)) {
                throw new IllegalArgumentException("entry " + entry.sequence() + " of " + entry.stream()
                        + " does not follow upon entry " + (sequence - 1) + " of " + stream);
            }
            if (!entry.at().equals(entry.at().truncatedTo(ChronoUnit.MILLIS))) {
                throw new IllegalArgumentException("the time of an entry has parts of a millisecond: " + entry.at());
            }
            hash = entry.hash();
        }
    }
}
