package org.qingshan.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.ClueIntake;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.RuleCatalog;
import org.qingshan.casework.internal.records.RecordScope;

/** The routes behind a real Jetty on the loopback interface, with services that live in memory. */
final class TestServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Making one costs half a second and it holds no state. */
    private static final RecordScope SCOPE = new RecordScope();

    final Writes writes = new Writes();
    final FakeAccounts accounts = new FakeAccounts(writes);
    volatile @Nullable AccountService accountsNow = accounts;
    volatile @Nullable CaseService cases = new FakeCases(SCOPE, writes);
    volatile @Nullable ClueService clues = new FakeClues(SCOPE, writes);
    volatile @Nullable ClueIntake intakes = new FakeIntake(writes);
    volatile @Nullable PluginCatalog catalog = new FakeCatalog(writes);
    volatile @Nullable RuleCatalog rules = day -> FakeCases.RULES.on(day).all();
    final Api api = new Api(
            new Services(() -> accountsNow, () -> cases, () -> clues, () -> intakes, () -> catalog, () -> rules),
            "1.0.0");

    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    private final HttpClient client = HttpClient.newHttpClient();

    TestServer() {
        ServletContextHandler handler = new ServletContextHandler("/");
        handler.addServlet(new ServletHolder(new RouterServlet()), "/api/*");
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not start", e);
        }
    }

    private final class RouterServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            api.router().handle(request, response);
        }
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** An answer, with its body as a tree when it is JSON. */
    record Reply(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + text(), e);
            }
        }

        String code() {
            return json().path("code").asText();
        }
    }

    Reply get(@Nullable Caller as, String path) {
        return send(as, "GET", path, null, r -> r);
    }

    Reply post(@Nullable Caller as, String path, String json) {
        return send(as, "POST", path, json, r -> r);
    }

    /** Sends a request, with a JSON body unless it is null; {@code more} adds headers or replaces the body. */
    Reply send(
            @Nullable Caller as,
            String method,
            String path,
            @Nullable String json,
            UnaryOperator<HttpRequest.Builder> more) {
        BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/api/v1" + path))
                .method(method, body);
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (as != null) {
            request.header("Authorization", basic(as.login(), FakeAccounts.password(as.login())));
        }
        try {
            return new Reply(client.send(more.apply(request).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String basic(String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        }
    }
}
