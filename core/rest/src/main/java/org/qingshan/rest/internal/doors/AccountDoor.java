package org.qingshan.rest.internal.doors;

import java.util.List;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.Role;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.AccountAnswer;
import org.qingshan.rest.internal.wire.AccountRequest;

/** Accounts, for administrators. */
public final class AccountDoor {
    private final Services services;

    public AccountDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts")
                        .doc("账号，按登录名", "Accounts by login")
                        .roles(Role.ADMINISTRATOR)
                        .answersPage(AccountAnswer.class)
                        .to(this::list),
                Route.post("/accounts")
                        .doc("新建账号", "Create an account")
                        .roles(Role.ADMINISTRATOR)
                        .takes(AccountRequest.class)
                        .creates(AccountAnswer.class)
                        .to(this::create),
                Route.patch("/accounts/{login}")
                        .doc("修改账号；未填的保持不变", "Change an account; what is left out stays")
                        .roles(Role.ADMINISTRATOR)
                        .takes(AccountRequest.Change.class)
                        .answers(AccountAnswer.class)
                        .to(this::change));
    }

    private Answer list(Call call) {
        AccountService accounts = services.accounts();
        return Pages.answer(
                Pages.read(() -> accounts.list(call.caller(), call.text("after"), call.limit())),
                accounts.count(call.caller()),
                AccountAnswer::of);
    }

    private Answer create(Call call) {
        AccountRequest request = call.body(AccountRequest.class);
        AccountAnswer account = AccountAnswer.of(services.accounts().create(call.caller(), request.change()));
        return Answer.created("/accounts/" + account.login(), account);
    }

    private Answer change(Call call) {
        AccountRequest.Change request = call.body(AccountRequest.Change.class);
        return Answer.ok(
                AccountAnswer.of(services.accounts().change(call.caller(), call.path("login"), request.change())));
    }
}
