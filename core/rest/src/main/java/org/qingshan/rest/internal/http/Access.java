package org.qingshan.rest.internal.http;

import java.util.Set;
import org.qingshan.casework.Caller;
import org.qingshan.casework.Role;

/**
 * Who may use a route. What one may see or change behind it is decided by casework.
 *
 * @param open to everyone, signed in or not
 * @param roles one of these is needed; empty for any signed-in account
 */
public record Access(boolean open, Set<Role> roles) {
    public static final Access OPEN = new Access(true, Set.of());
    public static final Access SIGNED_IN = new Access(false, Set.of());

    public Access {
        roles = Set.copyOf(roles);
    }

    public static Access of(Role... roles) {
        return new Access(false, Set.of(roles));
    }

    boolean allows(Caller caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::has);
    }
}
