package org.qingshan.console.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The built application: its page, and its assets with a tag each. Read once and kept; thread-safe. */
final class StaticFiles {
    /** Where the files come from. */
    @FunctionalInterface
    interface Source {
        /**
         * @param path such as {@code assets/app-1a2b.js}, without {@code ..}
         * @return null when there is no such file
         */
        byte @Nullable [] read(String path);
    }

    /**
     * One file.
     *
     * @param zipped the same, compressed by the build; null when that was not worth while
     * @param tag strong validator of the plain body, without quotes
     */
    record Asset(byte[] body, byte @Nullable [] zipped, String type, String tag) {}

    private static final String PAGE = "index.html";
    private static final String ASSETS = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Source source;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private volatile @Nullable String page;

    StaticFiles(Source source) {
        this.source = source;
    }

    /** The page, with a place for the nonce; empty when the application was not built. */
    Optional<String> page() {
        String known = page;
        if (known == null) {
            byte[] body = source.read(PAGE);
            if (body == null) {
                return Optional.empty();
            }
            known = new String(body, StandardCharsets.UTF_8);
            page = known;
        }
        return Optional.of(known);
    }

    /** @param path of the request below the servlet, such as {@code /assets/app-1a2b.js} */
    Optional<Asset> asset(String path) {
        String name = path.substring(1);
        if (!name.matches(ASSETS + "[A-Za-z0-9._-]+") || name.contains("..")) {
            return Optional.empty();
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        Asset known = assets.get(name);
        if (known == null) {
            byte[] body = source.read(name);
            if (body == null) {
                return Optional.empty();
            }
            known = new Asset(body, source.read(name + ".gz"), type, tag(body));
            assets.put(name, known);
        }
        return Optional.of(known);
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
