package org.qingshan.casework.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.qingshan.casework.AccountService.Session;
import org.qingshan.casework.Caller;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.AccountStore.SessionAccount;
import org.qingshan.casework.port.AccountStore.SessionRow;

/**
 * Sessions of browsers: a random token, of which only the hash is stored. A session ends eight hours after its last use and
 * twenty-four hours after its start. Thread-safe.
 */
final class Sessions {
    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration LONGEST = Duration.ofHours(24);
    /** Being used is only written down when it moved the end by so much. */
    private static final Duration WRITTEN = Duration.ofMinutes(1);

    private static final Duration SWEEP = Duration.ofMinutes(10);
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong sweptAt = new AtomicLong();
    private final AccountStore store;
    private final Clock clock;

    Sessions(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Session open(Caller caller) {
        sweep();
        Instant now = Today.now(clock);
        String token = token();
        SessionRow row = new SessionRow(hash(token), caller.login(), token(), now, now.plus(IDLE));
        store.insertSession(row);
        return new Session(caller, token, row.csrfToken(), row.expiresAt());
    }

    Optional<Session> find(String token) {
        return store.findSession(hash(token), clock.instant()).map(this::used);
    }

    private Session used(SessionAccount found) {
        SessionRow session = found.session();
        Instant idle = Today.now(clock).plus(IDLE);
        Instant longest = session.createdAt().plus(LONGEST);
        Instant end = idle.isBefore(longest) ? idle : longest;
        if (!end.isBefore(session.expiresAt().plus(WRITTEN))) {
            store.extendSession(session.tokenHash(), end);
        } else {
            end = session.expiresAt();
        }
        return new Session(Accounts.caller(found.account()), "", session.csrfToken(), end);
    }

    void close(String token) {
        store.deleteSession(hash(token));
    }

    /** Clears away what has expired, now and then. */
    private void sweep() {
        long last = sweptAt.get();
        long now = clock.millis();
        if (now - last >= SWEEP.toMillis() && sweptAt.compareAndSet(last, now)) {
            store.deleteExpiredSessions(Instant.ofEpochMilli(now));
        }
    }

    private String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
