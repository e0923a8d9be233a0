package org.qingshan.itests.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A container's HTTP door as one caller sees it. Paths begin with a slash; {@code /api/v1} is part of them. */
public final class Api {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final Map<String, String> headers;

    Api(URI address) {
        this(address, Map.of());
    }

    private Api(URI address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /** The same door for another caller, known by HTTP Basic. */
    public Api as(Accounts account) {
        return as(account.login(), account.password());
    }

    public Api as(String login, String password) {
        byte[] credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** The same door and caller, with this header on every request. */
    public Api with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Posts a JSON text, or an object that is written as JSON. */
    public Answer post(String path, Object body) {
        String text = body instanceof String written ? written : json(body);
        return send("POST", path, text.getBytes(StandardCharsets.UTF_8), "application/json; charset=UTF-8");
    }

    /** Sends exactly these bytes, called of this type. */
    public Answer send(String method, String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Takes a step with the version that the clue or case has now. */
    public Answer step(String resource, String step, Object body) {
        String version = get(resource).expect(200).etag();
        return with("If-Match", version).post(resource + "/steps/" + step, body);
    }

    /** Whether this path answers with this status just now; false as well when nobody listens. */
    public boolean answers(String path, int status) {
        try {
            return get(path).status() == status;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    request.method() + " " + request.uri().getRawPath(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer, with what was asked for the sake of clear failures. */
    public record Answer(String question, int status, HttpHeaders headers, String text) {

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError(question + " answered " + status + " instead of " + wanted + ": " + text);
            }
            return this;
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError(question + " answered no JSON: " + text, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name)
                    .orElseThrow(
                            () -> new AssertionError(question + " answered without " + name + ": " + headers.map()));
        }

        public String etag() {
            return header("ETag");
        }

        /** The code of a problem+json answer. */
        public String code() {
            return json().path("code").asText();
        }
    }
}
