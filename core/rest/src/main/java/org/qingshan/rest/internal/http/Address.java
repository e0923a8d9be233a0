package org.qingshan.rest.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Violation;

/** Takes paths and query strings apart, strictly. The container's own reading of parameters would swallow bodies of forms. */
final class Address {
    private static final byte[] SPACE = {' '};

    private Address() {}

    /** The decoded segments of a path that starts with a slash; empty when it is no path of ours. */
    static Optional<List<String>> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String part : path.substring(1).split("/", -1)) {
            Optional<String> segment = decode(part, false);
            if (segment.isEmpty() || !isName(segment.get())) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    /** Whether it can name anything: letters and digits of any script, and a few signs; at most 100 characters. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= 100
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-@:~".indexOf(c) >= 0);
    }

    /** Names and values of a query string; what is wrong with it goes to {@code problems}. */
    static Map<String, String> query(@Nullable String query, List<Violation> problems) {
        Map<String, String> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String part : query.split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            Optional<String> name = decode(equals < 0 ? part : part.substring(0, equals), true);
            Optional<String> value = decode(equals < 0 ? "" : part.substring(equals + 1), true);
            if (name.isEmpty() || value.isEmpty()) {
                problems.add(new Violation(
                        Text.shown(name.orElse(part)),
                        "Encoding",
                        "不是有效的 UTF-8 百分号编码",
                        "is not valid percent-encoded UTF-8"));
            } else if (!Text.isClean(value.get())) {
                problems.add(new Violation(
                        Text.shown(name.get()), "Characters", "含有不允许的控制字符", "contains control characters"));
            } else if (values.putIfAbsent(name.get(), value.get()) != null) {
                problems.add(new Violation(Text.shown(name.get()), "Repeated", "只能出现一次", "must be given only once"));
            }
        }
        return values;
    }

    private static Optional<String> decode(String text, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == '\ufffd') {
                // The container's sign of bytes that are no UTF-8
                return Optional.empty();
            }
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 3;
                continue;
            }
            bytes.writeBytes(
                    c == '+' && plusIsSpace ? SPACE : Character.toString(c).getBytes(StandardCharsets.UTF_8));
            i += Character.charCount(c);
        }
        return Text.utf8(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
