package org.qingshan.casework.port;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts and the sessions opened with them. Thread-safe; each call is one transaction. */
@ProviderType
public interface AccountStore {
    Optional<AccountRow> find(String login);

    /** @return false when the login exists */
    boolean insert(AccountRow account);

    /** Replaces everything but the failure count. */
    void update(AccountRow account);

    /** Accounts by login. @param after login to go on behind; null from the start */
    Page<AccountRow> list(@Nullable String after, int limit);

    long count();

    /** Counts one failed login and returns the new count, in one step, so that parallel attempts all count. */
    int recordFailure(String login, @Nullable Instant lockedUntil);

    void clearFailures(String login);

    /**
     * A session.
     *
     * @param tokenHash SHA-256 of the cookie's value, hex
     * @param csrfToken what unsafe requests must repeat
     */
    record SessionRow(String tokenHash, String login, String csrfToken, Instant createdAt, Instant expiresAt) {}

    void insertSession(SessionRow session);

    /** The session and its account in one look-up; empty when unknown, expired at {@code now}, or the account is disabled. */
    Optional<SessionAccount> findSession(String tokenHash, Instant now);

    /** A session with its account. */
    record SessionAccount(SessionRow session, AccountRow account) {}

    void extendSession(String tokenHash, Instant expiresAt);

    void deleteSession(String tokenHash);

    /** Ends every session of an account. */
    void deleteSessions(String login);

    /** Removes what expired before {@code now}. */
    int deleteExpiredSessions(Instant now);
}
