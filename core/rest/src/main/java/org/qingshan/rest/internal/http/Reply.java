package org.qingshan.rest.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an answer or a problem on the wire, with the headers that each of them carries. */
final class Reply {
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Vary", "Accept-Language, Cookie, Authorization");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Reply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void send(Problem problem, Language language) throws IOException {
        Requests.drain(request);
        Object body = problem.answer(language, request.getRequestURI());
        Map<String, String> headers = new LinkedHashMap<>(problem.headers());
        send(new Answer(problem.code().status(), body, null, Answer.PROBLEM, headers), language);
    }

    void send(Answer answer, Language language) throws IOException {
        byte[] body = bytes(answer.body());
        if (response.isCommitted()) {
            // Half an answer is out already; only a broken connection tells the caller that it is not whole
            throw new IOException("the answer failed half way");
        }
        response.reset();
        response.setStatus(answer.status());
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Content-Language", language.tag());
        answer.headers().forEach(response::setHeader);
        boolean headOnly = request.getMethod().equals("HEAD");
        if (answer.text() != null) {
            response.setContentType(answer.type());
            if (!headOnly) {
                try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
                    answer.text().to(out);
                }
            }
        } else if (body != null) {
            response.setContentType(answer.type());
            response.setContentLength(body.length);
            if (!headOnly) {
                response.getOutputStream().write(body);
            }
        }
    }

    /** Written before the status goes out, so that what cannot be written still becomes a problem. */
    private static byte @Nullable [] bytes(@Nullable Object body) {
        if (body == null) {
            return null;
        }
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + body.getClass().getName(), e);
        }
    }
}
