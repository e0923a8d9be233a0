package org.qingshan.rest.internal.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Region;

/**
 * An account to create.
 *
 * @param department of an officer; left out for others
 * @param region of an officer; left out for others
 */
public record AccountRequest(
        @NotBlank @Size(max = 100) String login,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String password,
        @NotNull Set<Role> roles,
        @Nullable @Size(max = 64) String department,
        @Nullable Region region) {
    public AccountChange change() {
        return new AccountChange(login, name, password, roles, department, region, null);
    }

    /** What to change of an account; what is left out stays as it is. */
    public record Change(
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Size(min = 1, max = 200) String password,
            @Nullable Set<Role> roles,
            @Nullable @Size(max = 64) String department,
            @Nullable Region region,
            @Nullable Boolean disabled) {
        public AccountChange change() {
            return new AccountChange(null, name, password, roles, department, region, disabled);
        }
    }
}
