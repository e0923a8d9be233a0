package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.AccountService.AccountChange;

/** {@code account:password}. */
@Service
@Command(
        scope = "account",
        name = "password",
        description = "重设账号密码，密码随后输入 / Sets an account's password, which is asked for")
public final class AccountPassword extends AccountCommand {
    @Argument(name = "login", description = "账号 / login", required = true)
    String login;

    @Override
    void run() throws Exception {
        AccountService accounts = service(AccountService.class);
        String password = askForPassword(login);
        accounts.change(caller(), login, new AccountChange(null, null, password, null, null, null, null));
        say("已重设 " + login + " 的密码", "The password of " + login + " was set");
    }
}
