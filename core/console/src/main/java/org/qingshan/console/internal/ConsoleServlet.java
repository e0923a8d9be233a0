package org.qingshan.console.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.qingshan.console.internal.StaticFiles.Asset;

/**
 * The application below {@code /console/}: assets with names that change with their content, and its one page for every
 * other address, with a nonce made anew for each request.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/console/*")
public final class ConsoleServlet extends HttpServlet {
    static final String HOME = "/console/";

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "__NONCE__";
    private static final int NONCE_BYTES = 16;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NOT_BUILT =
            "控制台没有构建（构建时跳过了界面）。The console was not built (the build skipped the user interface).";

    private final transient SecureRandom random = new SecureRandom();
    private final transient StaticFiles files;

    @Activate
    public ConsoleServlet(BundleContext context) {
        this(new StaticFiles(path -> read(context.getBundle(), path)));
    }

    ConsoleServlet(StaticFiles files) {
        this.files = files;
    }

    private static byte @Nullable [] read(Bundle bundle, String path) {
        URL entry = bundle.getEntry("/static/" + path);
        if (entry == null) {
            return null;
        }
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + bundle, e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.set(response);
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(HOME);
        } else if (path.startsWith("/assets/")) {
            Optional<Asset> asset = files.asset(path);
            if (asset.isPresent()) {
                send(asset.get(), request, response);
            } else {
                say(HttpServletResponse.SC_NOT_FOUND, "Not Found", response);
            }
        } else if (isRoute(path)) {
            page(response);
        } else {
            say(HttpServletResponse.SC_NOT_FOUND, "Not Found", response);
        }
    }

    /** Addresses of the application have no dots; what has one asks for a file that is not there. */
    private static boolean isRoute(String path) {
        return path.indexOf('.') < 0;
    }

    private void page(HttpServletResponse response) throws IOException {
        Optional<String> page = files.page();
        if (page.isEmpty()) {
            say(HttpServletResponse.SC_SERVICE_UNAVAILABLE, NOT_BUILT, response);
            return;
        }
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.setHeader("Content-Security-Policy", SecurityHeaders.policy(nonce));
        response.setHeader("Cache-Control", "no-store");
        write("text/html; charset=utf-8", page.get().replace(NONCE, nonce).getBytes(StandardCharsets.UTF_8), response);
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] zipped = asset.zipped();
        boolean zip = zipped != null && takesGzip(request.getHeader("Accept-Encoding"));
        String tag = '"' + asset.tag() + (zip ? "-gz\"" : "\"");
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", tag);
        if (zipped != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip && zipped != null) {
            response.setHeader("Content-Encoding", "gzip");
            write(asset.type(), zipped, response);
        } else {
            write(asset.type(), asset.body(), response);
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(coding ->
                                coding.matches("gzip(\\s*;.*)?") && !coding.matches(".*;\\s*q=0(\\.0*)?\\s*"));
    }

    private static boolean matches(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    private static void say(int status, String text, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        write("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), response);
    }

    private static void write(String type, byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
