package org.qingshan.casework.port;

/**
 * Names one stream of the journal.
 *
 * @param kind what it is the record of
 * @param id identifier within the kind, at most 64 characters
 */
public record StreamId(Kind kind, String id) {
    /** What a stream is the record of. */
    public enum Kind {
        CLUE,
        CASE,
        PLUGIN,
        ACCOUNT
    }

    public static StreamId clue(String id) {
        return new StreamId(Kind.CLUE, id);
    }

    public static StreamId caseFile(String id) {
        return new StreamId(Kind.CASE, id);
    }

    public static StreamId plugin(String department) {
        return new StreamId(Kind.PLUGIN, department);
    }

    public static StreamId account(String login) {
        return new StreamId(Kind.ACCOUNT, login);
    }
}
