package org.qingshan.casework;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Label;

/** The log-in was refused. */
public final class LoginException extends CaseworkException {
    private static final long serialVersionUID = 1L;
    private final @Nullable Duration retryAfter;

    private LoginException(String code, Label sentence, @Nullable Duration retryAfter) {
        super(code, sentence);
        this.retryAfter = retryAfter;
    }

    public static LoginException wrong() {
        return new LoginException("LOGIN_FAILED", new Label("账号或密码不正确", "Login or password is wrong"), null);
    }

    public static LoginException throttled(Duration retryAfter) {
        return new LoginException(
                "LOGIN_THROTTLED",
                new Label(
                        "登录失败次数过多，请 " + retryAfter.toSeconds() + " 秒后再试",
                        "Too many failed log-ins; try again in " + retryAfter.toSeconds() + " seconds"),
                retryAfter);
    }

    /** How long to wait; null when waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
