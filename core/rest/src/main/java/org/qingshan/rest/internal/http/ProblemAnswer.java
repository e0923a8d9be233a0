package org.qingshan.rest.internal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type about:blank: the code says what it is
 * @param title the code in words
 * @param status HTTP status
 * @param code stable, see {@link ProblemCode}
 * @param detail what is wrong here and how to mend it, in the caller's language
 * @param instance path that was asked for
 * @param violations everything wrong with the input
 * @param rejections the rules that stand against a step
 * @param currentVersion version to reload when the caller's is old
 * @param missing coefficients nobody has set yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemAnswer(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        @Nullable List<ViolationAnswer> violations,
        @Nullable List<RejectionAnswer> rejections,
        @Nullable Long currentVersion,
        @Nullable List<MissingAnswer> missing) {
    /** One thing wrong with the input; {@code message} is {@code zh} or {@code en}, as the caller reads. */
    public record ViolationAnswer(String field, String code, String message, String zh, String en) {}

    /** One rule against a step. */
    public record RejectionAnswer(String code, String zh, String en) {}

    /** One coefficient without a value, and the file to set it in. */
    public record MissingAnswer(String code, String zh, String en, String unit, String file) {}
}
