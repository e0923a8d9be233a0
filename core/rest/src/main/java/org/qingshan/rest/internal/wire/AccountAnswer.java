package org.qingshan.rest.internal.wire;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.AccountView;
import org.qingshan.casework.Caller;
import org.qingshan.casework.Role;

/** An account without its secrets. */
public record AccountAnswer(
        String login,
        String name,
        List<Role> roles,
        @Nullable String department,
        @Nullable Coded region,
        boolean disabled) {
    public static AccountAnswer of(AccountView account) {
        return new AccountAnswer(
                account.login(),
                account.name(),
                sorted(account.roles()),
                account.department(),
                account.region() == null ? null : Coded.of(account.region()),
                account.disabled());
    }

    public static AccountAnswer of(Caller caller) {
        return new AccountAnswer(
                caller.login(),
                caller.name(),
                sorted(caller.roles()),
                caller.department(),
                caller.region() == null ? null : Coded.of(caller.region()),
                false);
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
