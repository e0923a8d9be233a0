package org.qingshan.casework.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;

/** The hash chain of a stream: each entry's hash covers its content and the hash of the entry before it. */
public final class Chain {
    /** What the first entry of a stream follows. */
    public static final String GENESIS = "0".repeat(64);

    private Chain() {}

    /** The entry that follows {@code previousHash} in the stream. */
    public static Entry next(
            StreamId stream,
            long sequence,
            String previousHash,
            String type,
            int typeVersion,
            Instant at,
            Caller by,
            String payload,
            @Nullable String requestKey) {
        String hash = hash(
                stream, sequence, previousHash, type, typeVersion, at, by.login(), by.name(), by.department(), payload);
        return new Entry(
                stream,
                sequence,
                type,
                typeVersion,
                at,
                by.login(),
                by.name(),
                by.department(),
                payload,
                previousHash,
                hash,
                requestKey);
    }

    /** Whether the entry's hash is that of its content. */
    public static boolean holds(Entry entry) {
        return entry.hash()
                .equals(hash(
                        entry.stream(),
                        entry.sequence(),
                        entry.previousHash(),
                        entry.type(),
                        entry.typeVersion(),
                        entry.at(),
                        entry.login(),
                        entry.name(),
                        entry.department(),
                        entry.payload()));
    }

    private static String hash(
            StreamId stream,
            long sequence,
            String previousHash,
            String type,
            int typeVersion,
            Instant at,
            String login,
            String name,
            @Nullable String department,
            String payload) {
        // Each part is preceded by its length, so that no two different entries read the same
        StringBuilder text = new StringBuilder(payload.length() + 256);
        for (String part : new String[] {
            previousHash,
            stream.kind().name(),
            stream.id(),
            Long.toString(sequence),
            type,
            Integer.toString(typeVersion),
            Long.toString(at.toEpochMilli()),
            login,
            name,
            department == null ? "" : department,
            payload
        }) {
            text.append(part.length()).append(':').append(part);
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
