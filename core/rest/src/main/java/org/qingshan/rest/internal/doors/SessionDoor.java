package org.qingshan.rest.internal.doors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.Session;
import org.qingshan.casework.Caller;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Authentication;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Route;
import org.qingshan.rest.internal.wire.AccountAnswer;
import org.qingshan.rest.internal.wire.LoginRequest;
import org.qingshan.rest.internal.wire.PasswordRequest;
import org.qingshan.rest.internal.wire.SessionAnswer;

/** Signing in and out. */
public final class SessionDoor {
    private final Services services;

    public SessionDoor(Services services) {
        this.services = services;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/session")
                        .doc("登录，得到会话 Cookie 和页面令牌", "Sign in; gives a session cookie and its token")
                        .open()
                        .takes(LoginRequest.class)
                        .answers(SessionAnswer.class)
                        .to(this::logIn),
                Route.get("/session")
                        .doc("当前登录的账号", "Who is signed in")
                        .answers(SessionAnswer.class)
                        .to(this::current),
                Route.delete("/session").doc("退出登录", "Sign out").to(this::logOut),
                Route.put("/session/password")
                        .doc("修改本人密码", "Change one's own password")
                        .takes(PasswordRequest.class)
                        .to(this::changePassword));
    }

    private Answer logIn(Call call) {
        LoginRequest request = call.body(LoginRequest.class);
        Session session = services.accounts().logIn(request.login(), request.password());
        return Answer.ok(answer(session.caller(), session))
                .with(
                        "Set-Cookie",
                        Authentication.cookie(session.token(), call.request().isSecure()));
    }

    private Answer current(Call call) {
        return Answer.ok(answer(call.caller(), call.identified().session()));
    }

    private Answer logOut(Call call) {
        call.cookie().ifPresent(services.accounts()::logOut);
        return Answer.nothing()
                .with("Set-Cookie", Authentication.cookie("", call.request().isSecure()));
    }

    private Answer changePassword(Call call) {
        PasswordRequest request = call.body(PasswordRequest.class);
        services.accounts().changePassword(call.caller(), request.current(), request.next());
        return Answer.nothing();
    }

    private static SessionAnswer answer(Caller caller, @Nullable Session session) {
        return new SessionAnswer(
                AccountAnswer.of(caller),
                session == null ? null : session.csrfToken(),
                session == null ? null : session.expiresAt());
    }
}
