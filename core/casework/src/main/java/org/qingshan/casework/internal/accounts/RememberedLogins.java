package org.qingshan.casework.internal.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.qingshan.casework.Caller;

/**
 * Passwords of programs that were right within the last minute, known by a keyed hash whose key never leaves this process.
 * Thread-safe.
 */
final class RememberedLogins {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1000;
    private final SecretKeySpec key;
    private final Clock clock;
    private final Map<ByteBuffer, Remembered> known = new LinkedHashMap<>();

    private record Remembered(Caller caller, Instant until) {}

    RememberedLogins(Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
        this.clock = clock;
    }

    synchronized Optional<Caller> find(String login, String password) {
        Remembered found = known.get(key(login, password));
        return found == null || !clock.instant().isBefore(found.until())
                ? Optional.empty()
                : Optional.of(found.caller());
    }

    synchronized void put(String password, Caller caller) {
        Instant now = clock.instant();
        known.values().removeIf(remembered -> !now.isBefore(remembered.until()));
        Iterator<ByteBuffer> eldest = known.keySet().iterator();
        while (known.size() >= MOST) {
            eldest.next();
            eldest.remove();
        }
        known.put(key(caller.login(), password), new Remembered(caller, now.plus(KEPT)));
    }

    synchronized void forget(String login) {
        known.values().removeIf(remembered -> remembered.caller().login().equals(login));
    }

    private ByteBuffer key(String login, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(login.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
