package org.qingshan.rest.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;

/**
 * One request that passed every check its route asks for.
 *
 * @param path values of the path's variables
 * @param query values of the parameters given, as their kinds say
 * @param identity who asks; null on an open route
 * @param version what If-Match names; 0 when the route does not ask for it
 * @param requestKey Idempotency-Key; null when none was sent
 */
public record Call(
        HttpServletRequest request,
        Route route,
        Language language,
        Map<String, String> path,
        Map<String, Object> query,
        @Nullable Identity identity,
        long version,
        @Nullable String requestKey) {
    public Caller caller() {
        return identified().caller();
    }

    public Identity identified() {
        if (identity == null) {
            throw new IllegalStateException("the route " + route.template() + " is open to all");
        }
        return identity;
    }

    /** A variable of the path. */
    public String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("no variable " + name + " in " + route.template());
        }
        return value;
    }

    /** A TEXT or CHOICE; null when not given, or given empty. */
    public @Nullable String text(String name) {
        return query.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    public @Nullable Boolean flag(String name) {
        return query.get(name) instanceof Boolean flag ? flag : null;
    }

    public Optional<LocalDate> date(String name) {
        return query.get(name) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    public int limit() {
        return query.get("limit") instanceof Long limit ? limit.intValue() : Parameter.USUAL_PAGE;
    }

    /** Where a journal goes on; 0 from the start. */
    public long afterSequence() {
        return query.get("after") instanceof Long after ? after : 0;
    }

    public Optional<String> cookie() {
        return Authentication.token(request);
    }

    /** The body as a tree. */
    public ObjectNode tree() {
        return Json.object(Requests.json(request));
    }

    /** The body as the record the route takes. */
    public <R extends Record> R body(Class<R> type) {
        return Binder.bind(tree(), type);
    }

    /** The file that came in; to be closed. */
    public Upload upload() {
        try {
            return Upload.of(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
