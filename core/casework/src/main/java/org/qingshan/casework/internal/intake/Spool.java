package org.qingshan.casework.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes on their way from an upload to a file, and what they are known by. */
final class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

    private Spool() {}

    /**
     * Copies a stream to a file.
     *
     * @return SHA-256, hex
     * @throws InvalidInputException when there is more than {@code most} bytes of it
     */
    static String copy(InputStream from, Path to, long most) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[65536];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > most) {
                    String limit = (most >> 20) + " MiB";
                    throw InvalidInputException.of(
                            "file", "Size", "文件超过 " + limit + "，请分成几个文件", "is larger than " + limit + "; split it");
                }
                sha.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** SHA-256 of a file, hex. */
    static String digest(Path file) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[65536];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    static void discard(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot delete {}: {}", file, e.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
