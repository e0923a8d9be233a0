package org.qingshan.console.internal;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the console tells the browser not to do. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }

    /**
     * Only what comes from here, only scripts that are files, only style elements that carry the nonce. Attributes of style
     * stay open: the components place their pop-ups with them.
     */
    static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "style-src-elem 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
