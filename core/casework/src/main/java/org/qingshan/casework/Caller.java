package org.qingshan.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Region;

/**
 * Who asks. Every service checks rights against it, on the server.
 *
 * @param login account
 * @param name person's name
 * @param roles what the account may do
 * @param department an officer's department; null otherwise
 * @param region an officer's region; null otherwise
 */
public record Caller(
        String login,
        String name,
        Set<Role> roles,
        @Nullable String department,
        @Nullable Region region) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller may look at every department's work. */
    public boolean seesEverything() {
        return has(Role.CENTRAL) || has(Role.ADMINISTRATOR);
    }

    /** Whether a dossier of that department and region may be read. */
    public boolean maySee(String ofDepartment, Region in) {
        return seesEverything() || mayWork(ofDepartment, in);
    }

    /** Whether steps of a dossier of that department and region may be taken. */
    public boolean mayWork(String ofDepartment, Region in) {
        return has(Role.OFFICER) && ofDepartment.equals(department) && region != null && region.covers(in);
    }
}
