package org.qingshan.shell.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.AccountService.AccountView;
import org.qingshan.casework.Role;
import org.qingshan.sdk.Label;

/** {@code account:create}: how a fresh platform gets its first account. */
@Service
@Command(
        scope = "account",
        name = "create",
        description = "新建账号，密码随后输入 / Creates an account; the password is asked for")
public final class AccountCreate extends AccountCommand {
    @Argument(name = "login", description = "账号 / login", required = true)
    String login;

    @Option(name = "--name", description = "姓名 / the person's name", required = true)
    String name;

    @Option(
            name = "--role",
            description = "OFFICER, CENTRAL 或/or ADMINISTRATOR，可多次 / may be repeated",
            multiValued = true,
            required = true)
    List<String> roles;

    @Option(name = "--department", description = "承办人的部门 / an officer's department")
    @Nullable
    String department;

    @Option(name = "--region", description = "承办人的设区市名称或代码 / an officer's city, by name or code")
    @Nullable
    String region;

    @Override
    void run() throws Exception {
        AccountService accounts = service(AccountService.class);
        Set<Role> wanted = roles();
        var city = ListCommand.region(region);
        String password = askForPassword(login);
        AccountView account =
                accounts.create(caller(), new AccountChange(login, name, password, wanted, department, city, null));
        say("已新建账号 " + account.login(), "Account " + account.login() + " was created");
    }

    private Set<Role> roles() throws CommandException {
        Set<Role> wanted = new LinkedHashSet<>();
        for (String role : roles) {
            wanted.add(Arrays.stream(Role.values())
                    .filter(r -> r.name().equals(role.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> refusal(new Label(
                            "没有角色 " + role + "；有 OFFICER、CENTRAL、ADMINISTRATOR",
                            "No role " + role + "; there are OFFICER, CENTRAL and ADMINISTRATOR"))));
        }
        return wanted;
    }
}
