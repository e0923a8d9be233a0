package org.qingshan.rest.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in, either as the whole body or as the part named {@code file} of a multipart body. It has come to its end
 * before anything is read from it, so that a broken connection leaves nothing half done.
 *
 * @param name as the sender calls it; null when it does not say
 */
public record Upload(
        Path path, long start, long length, @Nullable String name) implements AutoCloseable {
    private static final int LONGEST_HEADERS = 16 * 1024;

    static Upload of(HttpServletRequest request) throws IOException {
        Path path = Requests.file(request);
        Upload upload = null;
        try {
            upload = Requests.mediaType(request).equals("multipart/form-data")
                    ? part(path, Requests.parameter(request.getContentType(), "boundary"))
                    : new Upload(path, 0, Files.size(path), null);
            return upload;
        } finally {
            if (upload == null) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The content, once. */
    public InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.skipNBytes(start);
        return new InputStream() {
            private long left = length;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    return -1;
                }
                left--;
                return in.read();
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                if (most == 0) {
                    return 0;
                }
                if (left <= 0) {
                    return -1;
                }
                int n = in.read(to, from, (int) Math.min(most, left));
                left -= Math.max(n, 0);
                return n;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Finds the part named file; reads each byte once. */
    private static Upload part(Path path, @Nullable String boundary) throws IOException {
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw broken();
        }
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        try (Scanner scanner = new Scanner(path)) {
            scanner.pastFirst(delimiter);
            while (!scanner.atEnd()) {
                String headers = scanner.headers();
                long from = scanner.position();
                long to = scanner.past(delimiter);
                String disposition = header(headers, "content-disposition");
                if ("file".equals(Requests.parameter(disposition, "name"))) {
                    return new Upload(path, from, to - from, Requests.parameter(disposition, "filename"));
                }
            }
        }
        throw Problem.badParameter(
                "file", "NotNull", "multipart 中缺少名为 file 的部分", "the multipart body lacks a part named file");
    }

    private static @Nullable String header(String headers, String name) {
        return headers.lines()
                .filter(l -> l.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(l -> l.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static Problem broken() {
        return Problem.of(ProblemCode.BAD_PARAMETER, "multipart 正文格式不正确", "The multipart body is malformed");
    }

    /** Walks through a multipart body. */
    private static final class Scanner implements AutoCloseable {
        private final InputStream in;
        private long position;

        Scanner(Path path) throws IOException {
            in = new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
        }

        long position() {
            return position;
        }

        private int next() throws IOException {
            int b = in.read();
            if (b < 0) {
                throw broken();
            }
            position++;
            return b;
        }

        /** The first delimiter stands at the very start, without the line end before it. */
        void pastFirst(byte[] delimiter) throws IOException {
            for (int i = 2; i < delimiter.length; i++) {
                if (next() != (delimiter[i] & 0xff)) {
                    throw broken();
                }
            }
        }

        /** Whether two dashes follow the delimiter; otherwise passes over the line end. */
        boolean atEnd() throws IOException {
            int first = next();
            int second = next();
            if (first == '-' && second == '-') {
                return true;
            }
            if (first != '\r' || second != '\n') {
                throw broken();
            }
            return false;
        }

        /** Up to and with the empty line. */
        String headers() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int lineLength = 0;
            while (true) {
                int b = next();
                bytes.write(b);
                if (b == '\n' && lineLength == 0) {
                    return bytes.toString(StandardCharsets.UTF_8);
                }
                if (b == '\n') {
                    lineLength = 0;
                } else if (b != '\r') {
                    lineLength++;
                }
                if (bytes.size() > LONGEST_HEADERS) {
                    throw broken();
                }
            }
        }

        /** Goes past the next delimiter and says where it began. */
        long past(byte[] delimiter) throws IOException {
            int matched = 0;
            while (true) {
                int b = next();
                // A delimiter begins with CR and holds no other, so a failed match can only begin anew at a CR
                matched = b == (delimiter[matched] & 0xff) ? matched + 1 : b == '\r' ? 1 : 0;
                if (matched == delimiter.length) {
                    return position - delimiter.length;
                }
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
