package org.qingshan.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.casework.port.Page;
import org.qingshan.sdk.Region;

/** Accounts, log-in and sessions. Thread-safe. */
@ProviderType
public interface AccountService {
    /** An account without its secrets. */
    record AccountView(
            String login,
            String name,
            Set<Role> roles,
            @Nullable String department,
            @Nullable Region region,
            boolean disabled) {}

    /**
     * An open session.
     *
     * @param token the cookie's value; only known when the session was just opened, empty afterwards
     */
    record Session(Caller caller, String token, String csrfToken, Instant expiresAt) {}

    /**
     * Opens a session.
     *
     * @throws LoginException when login or password is wrong or the account is disabled (never saying which), or too many
     *     attempts failed
     */
    Session logIn(String login, String password);

    /** The session behind a cookie; extends it while it is used. */
    Optional<Session> session(String token);

    void logOut(String token);

    /** For programs that send the password with each request; a good one is remembered for a minute. */
    Caller authenticate(String login, String password);

    /** @throws LoginException when the current password is wrong */
    void changePassword(Caller caller, String current, String next);

    Page<AccountView> list(Caller caller, @Nullable String after, int limit);

    /** How many {@link #list} holds in all. */
    long count(Caller caller);

    /** What to create or change; null leaves it as it is. */
    record AccountChange(
            @Nullable String login,
            @Nullable String name,
            @Nullable String password,
            @Nullable Set<Role> roles,
            @Nullable String department,
            @Nullable Region region,
            @Nullable Boolean disabled) {}

    /** @throws ForbiddenException unless the caller is an administrator; @throws InvalidInputException */
    AccountView create(Caller caller, AccountChange account);

    /** Ends the account's sessions when the password, a right or the switch changes; throws as {@link #create}. */
    AccountView change(Caller caller, String login, AccountChange change);
}
