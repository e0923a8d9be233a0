package org.qingshan.rest.internal.http;

/** What a route does. Throws {@link Problem} or one of casework's exceptions to refuse. */
@FunctionalInterface
public interface Handler {
    Answer answer(Call call);
}
