package org.qingshan.rest.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bodies: to their end, within bounds, and whole before anything is done with them. */
final class Requests {
    static final int LARGEST_JSON = 1 << 20;
    static final long LARGEST_FILE = 64L << 20;
    /** How much of an oversized body is read on, so that the sender gets to hear the answer. */
    private static final long PATIENCE = 32L << 20;

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([A-Za-z*-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

    private Requests() {}

    /** The bytes of a JSON body, once its type says that it is one. */
    static byte[] json(HttpServletRequest request) {
        String type = mediaType(request);
        if (!type.equals("application/json") && !(type.startsWith("application/") && type.endsWith("+json"))) {
            throw Problem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "请以 Content-Type: application/json 发送",
                    "Send it with Content-Type: application/json");
        }
        String charset = parameter(request.getContentType(), "charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "请使用 UTF-8 编码", "Use the charset utf-8");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(request, bytes, LARGEST_JSON);
        return bytes.toByteArray();
    }

    /** The whole body in a temporary file, which the caller deletes. */
    static Path file(HttpServletRequest request) throws IOException {
        Path file = Files.createTempFile("qingshan-upload-", ".tmp");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(request, out, LARGEST_FILE);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    /** Type and subtype in lower case; empty when there is none. */
    static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of a header such as {@code charset}; null when it is not there. */
    static @Nullable String parameter(@Nullable String header, String name) {
        if (header == null) {
            return null;
        }
        Matcher pairs = PARAMETER.matcher(header);
        while (pairs.find()) {
            if (pairs.group(1).equalsIgnoreCase(name)) {
                String quoted = pairs.group(2);
                return quoted == null ? pairs.group(3) : quoted.replaceAll("\\\\(.)", "$1");
            }
        }
        return null;
    }

    /**
     * Reads to its end what the sender may still be sending. A connection closed in the middle would reset, and the answer be
     * lost with it.
     */
    static void drain(HttpServletRequest request) {
        if (request.getHeader("Expect") != null || request.getContentLengthLong() == 0) {
            return;
        }
        try {
            InputStream in = request.getInputStream();
            byte[] buffer = new byte[16 * 1024];
            long left = LARGEST_FILE + PATIENCE;
            for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
                left -= n;
            }
        } catch (IOException | RuntimeException e) {
            // The sender is gone, or its body is broken: there is nothing left to read
        }
    }

    private static void copy(HttpServletRequest request, OutputStream to, long limit) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "不接受压缩的正文", "Compressed bodies are not accepted");
        }
        try {
            InputStream in = request.getInputStream();
            byte[] buffer = new byte[16 * 1024];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total <= limit) {
                    to.write(buffer, 0, n);
                } else if (total > limit + PATIENCE) {
                    break;
                }
            }
            if (total > limit) {
                String most = limit / 1024 / 1024 + " MiB";
                throw Problem.of(
                        ProblemCode.PAYLOAD_TOO_LARGE, "正文过大，最多 " + most, "The body is too large; at most " + most);
            }
        } catch (IOException e) {
            throw incomplete();
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            // Jetty's sign of a broken chunk or a connection that ended early
            throw incomplete();
        }
    }

    private static Problem incomplete() {
        return Problem.of(ProblemCode.BAD_PARAMETER, "正文不完整，没有写入任何内容", "The body is incomplete; nothing was written");
    }
}
