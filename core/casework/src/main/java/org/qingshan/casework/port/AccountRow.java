package org.qingshan.casework.port;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Region;

/**
 * An account as stored.
 *
 * @param login unique, lower case
 * @param name the person's name
 * @param password salted hash with its parameters, never the password
 * @param roles at least one
 * @param department id, for officers
 * @param region for officers
 * @param disabled no longer lets anyone in
 * @param failures failed logins since the last good one
 * @param lockedUntil no login is tried before; null when not locked
 */
public record AccountRow(
        String login,
        String name,
        String password,
        Set<Role> roles,
        @Nullable String department,
        @Nullable Region region,
        boolean disabled,
        int failures,
        @Nullable Instant lockedUntil) {
    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
