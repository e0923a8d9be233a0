package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.AccountService.AccountView;
import org.qingshan.casework.port.Page;

/** {@code account:list}. */
@Service
@Command(scope = "account", name = "list", description = "列出账号 / Lists accounts")
public final class AccountList extends PlatformCommand {
    @Override
    void run() throws Exception {
        AccountService accounts = service(AccountService.class);
        ShellTable table = table("账号 Login", "姓名 Name", "角色 Roles", "部门 Dept", "设区市 City", "停用 Disabled");
        @Nullable String after = null;
        do {
            Page<AccountView> page = accounts.list(caller(), after, 200);
            for (AccountView account : page.items()) {
                table.addRow()
                        .addContent(
                                account.login(),
                                account.name(),
                                String.join(
                                        " ",
                                        account.roles().stream()
                                                .sorted()
                                                .map(Enum::name)
                                                .toList()),
                                orDash(account.department()),
                                account.region() == null
                                        ? "-"
                                        : account.region().zh(),
                                account.disabled() ? "是 yes" : "");
            }
            after = page.next();
        } while (after != null);
        table.print(out());
    }
}
