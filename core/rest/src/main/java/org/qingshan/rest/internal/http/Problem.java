package org.qingshan.rest.internal.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseworkException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.MissingCoefficientsException;
import org.qingshan.casework.MissingCoefficientsException.Missing;
import org.qingshan.casework.StaleVersionException;
import org.qingshan.casework.Violation;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.sdk.Label;

/** Why a request was not done, on its way to the caller. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemCode code;
    private final transient Label detail;
    private final transient List<Violation> violations;
    private final transient List<Rejection> rejections;
    private final transient List<Missing> missing;
    private final @Nullable Long currentVersion;
    private final transient Map<String, String> headers;

    private Problem(
            ProblemCode code,
            Label detail,
            List<Violation> violations,
            List<Rejection> rejections,
            List<Missing> missing,
            @Nullable Long currentVersion,
            Map<String, String> headers) {
        super(code + ": " + detail.en(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.rejections = List.copyOf(rejections);
        this.missing = List.copyOf(missing);
        this.currentVersion = currentVersion;
        this.headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemCode code, String zh, String en) {
        return new Problem(code, new Label(zh, en), List.of(), List.of(), List.of(), null, Map.of());
    }

    /** Everything wrong with parameters or headers. */
    public static Problem badParameters(List<Violation> violations) {
        return list(ProblemCode.BAD_PARAMETER, violations);
    }

    public static Problem badParameter(String name, String code, String zh, String en) {
        return badParameters(List.of(new Violation(name, code, zh, en)));
    }

    /** Everything wrong with what was filled in. */
    public static Problem invalid(List<Violation> violations) {
        return list(ProblemCode.INVALID, violations);
    }

    private static Problem list(ProblemCode code, List<Violation> violations) {
        String zh = String.join(
                "；", violations.stream().map(v -> in(v.field(), v.zh(), "：")).toList());
        String en = String.join(
                "; ", violations.stream().map(v -> in(v.field(), v.en(), ": ")).toList());
        return new Problem(code, new Label(zh, en), violations, List.of(), List.of(), null, Map.of());
    }

    private static String in(String field, String sentence, String colon) {
        return field.isEmpty() ? sentence : field + colon + sentence;
    }

    /** The rules that stand against a step. */
    public static Problem refused(List<Rejection> rejections) {
        String zh = String.join("；", rejections.stream().map(Rejection::zh).toList());
        String en = String.join("; ", rejections.stream().map(Rejection::en).toList());
        return new Problem(
                ProblemCode.STEP_REFUSED, new Label(zh, en), List.of(), rejections, List.of(), null, Map.of());
    }

    static Problem of(CaseworkException e) {
        ProblemCode code = ProblemCode.of(e.code()).orElse(ProblemCode.INTERNAL);
        List<Violation> violations = e instanceof InvalidInputException invalid ? invalid.violations() : List.of();
        List<Missing> missing = e instanceof MissingCoefficientsException m ? m.missing() : List.of();
        Long version = e instanceof StaleVersionException stale ? stale.currentVersion() : null;
        Problem problem = new Problem(code, e.sentence(), violations, List.of(), missing, version, Map.of());
        if (e instanceof LoginException login && login.retryAfter() != null) {
            long seconds = Math.max(1, login.retryAfter().toSeconds());
            return problem.with("Retry-After", Long.toString(seconds));
        }
        return problem;
    }

    /** The same with one more header in the answer. */
    public Problem with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Problem(code, detail, violations, rejections, missing, currentVersion, all);
    }

    public ProblemCode code() {
        return code;
    }

    public Label detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }

    ProblemAnswer answer(Language language, String instance) {
        return new ProblemAnswer(
                "about:blank",
                language.of(code),
                code.status(),
                code.name(),
                language.of(detail),
                instance,
                violations.isEmpty()
                        ? null
                        : violations.stream()
                                .map(v -> new ProblemAnswer.ViolationAnswer(
                                        v.field(), v.code(), language.of(v.zh(), v.en()), v.zh(), v.en()))
                                .toList(),
                rejections.isEmpty()
                        ? null
                        : rejections.stream()
                                .map(r -> new ProblemAnswer.RejectionAnswer(r.code(), r.zh(), r.en()))
                                .toList(),
                currentVersion,
                missing.isEmpty()
                        ? null
                        : missing.stream()
                                .map(m -> new ProblemAnswer.MissingAnswer(m.code(), m.zh(), m.en(), m.unit(), m.file()))
                                .toList());
    }
}
