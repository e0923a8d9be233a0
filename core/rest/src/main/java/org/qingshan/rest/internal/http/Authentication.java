package org.qingshan.rest.internal.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.AccountService.Session;

/** Finds out who asks: a password sent with the request, or the session cookie of a browser. */
public final class Authentication {
    public static final String COOKIE = "QINGSHAN_SESSION";
    public static final String CSRF_HEADER = "X-CSRF-Token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST_TOKEN = 200;

    private final Supplier<AccountService> accounts;

    public Authentication(Supplier<AccountService> accounts) {
        this.accounts = accounts;
    }

    /** The caller; empty when the request brings nothing, or a session that is over. */
    Optional<Identity> identify(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return Optional.of(byPassword(request, authorization));
        }
        return token(request).flatMap(accounts.get()::session).map(session -> {
            checkToken(request, session);
            return new Identity(session.caller(), session);
        });
    }

    /** The value of the session cookie. */
    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(c -> c.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty() && v.length() <= LONGEST_TOKEN)
                .findFirst();
    }

    /** A cookie that ends with the browser, or at once when the token is empty. */
    public static String cookie(String token, boolean secure) {
        return COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "")
                + (token.isEmpty() ? "; Max-Age=0" : "");
    }

    private Identity byPassword(HttpServletRequest request, String authorization) {
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length != 2 || !parts[0].toLowerCase(Locale.ROOT).equals("basic")) {
            throw unauthenticated("只接受 HTTP Basic 或会话 Cookie", "Only HTTP Basic or a session cookie is accepted");
        }
        String pair;
        try {
            pair = Text.utf8(ByteBuffer.wrap(Base64.getDecoder().decode(parts[1])))
                    .filter(Text::isClean)
                    .filter(t -> t.indexOf(':') > 0 && t.length() <= 500)
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw unauthenticated("Authorization 头的格式不正确", "The Authorization header is malformed");
        }
        // A browser that remembers a password sends it along with other sites' requests too
        String site = request.getHeader("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && ("cross-site".equals(site) || "same-site".equals(site))) {
            throw Problem.of(ProblemCode.CSRF, "请求来自其他网站", "The request comes from another site");
        }
        int colon = pair.indexOf(':');
        return new Identity(accounts.get().authenticate(pair.substring(0, colon), pair.substring(colon + 1)), null);
    }

    private static void checkToken(HttpServletRequest request, Session session) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        String sent = request.getHeader(CSRF_HEADER);
        byte[] expected = session.csrfToken().getBytes(StandardCharsets.UTF_8);
        if (sent == null || !MessageDigest.isEqual(expected, sent.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(
                    ProblemCode.CSRF,
                    "请在 " + CSRF_HEADER + " 头中发送会话的页面令牌，或重新登录",
                    "Send the session's token in the header " + CSRF_HEADER + ", or sign in again");
        }
    }

    static Problem unauthenticated(String zh, String en) {
        // Not "Basic": a browser would ask for a password in a window of its own, and send it along from then on
        return Problem.of(ProblemCode.UNAUTHENTICATED, zh, en).with("WWW-Authenticate", "Session realm=\"Qingshan\"");
    }
}
