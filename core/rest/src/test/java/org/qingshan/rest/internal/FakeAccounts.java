package org.qingshan.rest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StoreException;
import org.qingshan.sdk.Region;

/** Three accounts whose password is their login turned round, and one that is locked. */
final class FakeAccounts implements AccountService {
    static final Caller OFFICER = new Caller("officer", "韦青", Set.of(Role.OFFICER), "water", Region.NANNING);
    static final Caller CENTRAL = new Caller("central", "中心", Set.of(Role.CENTRAL), null, null);
    static final Caller ADMIN = new Caller("admin", "管理员", Set.of(Role.ADMINISTRATOR), null, null);

    private final Map<String, AccountView> accounts = new TreeMap<>();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Writes writes;
    volatile boolean databaseDown;

    FakeAccounts(Writes writes) {
        this.writes = writes;
        for (Caller caller : List.of(OFFICER, CENTRAL, ADMIN)) {
            accounts.put(
                    caller.login(),
                    new AccountView(
                            caller.login(),
                            caller.name(),
                            caller.roles(),
                            caller.department(),
                            caller.region(),
                            false));
        }
    }

    static String password(String login) {
        return new StringBuilder(login).reverse().toString();
    }

    @Override
    public Session logIn(String login, String password) {
        Caller caller = authenticate(login, password);
        Session session = new Session(
                caller, "token-" + sessions.size(), "csrf-" + sessions.size(), Instant.parse("2026-06-01T10:00:00Z"));
        sessions.put(session.token(), session);
        return session;
    }

    @Override
    public Optional<Session> session(String token) {
        if (databaseDown) {
            throw new StoreException("connection refused", new IllegalStateException("down"));
        }
        return Optional.ofNullable(sessions.get(token));
    }

    @Override
    public void logOut(String token) {
        sessions.remove(token);
    }

    @Override
    public Caller authenticate(String login, String password) {
        if (login.equals("locked")) {
            throw LoginException.throttled(Duration.ofSeconds(42));
        }
        AccountView account = accounts.get(login);
        if (account == null || account.disabled() || !password.equals(password(login))) {
            throw LoginException.wrong();
        }
        return new Caller(account.login(), account.name(), account.roles(), account.department(), account.region());
    }

    @Override
    public void changePassword(Caller caller, String current, String next) {
        if (!current.equals(password(caller.login()))) {
            throw LoginException.wrong();
        }
        writes.add("password of " + caller.login());
    }

    @Override
    public Page<AccountView> list(Caller caller, @Nullable String after, int limit) {
        if (after != null && !accounts.containsKey(after)) {
            throw new IllegalArgumentException("no such cursor");
        }
        List<AccountView> all = accounts.values().stream()
                .filter(a -> after == null || a.login().compareTo(after) > 0)
                .toList();
        List<AccountView> page = all.stream().limit(limit).toList();
        return new Page<>(page, all.size() > limit ? page.get(limit - 1).login() : null);
    }

    @Override
    public long count(Caller caller) {
        return accounts.size();
    }

    @Override
    public AccountView create(Caller caller, AccountChange account) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("不可", "no");
        }
        String login = Objects.requireNonNull(account.login());
        if (accounts.containsKey(login)) {
            throw InvalidInputException.of("login", "Taken", "账号已存在", "is taken");
        }
        writes.add("account " + login);
        return new AccountView(
                login,
                Objects.requireNonNull(account.name()),
                Objects.requireNonNull(account.roles()),
                account.department(),
                account.region(),
                false);
    }

    @Override
    public AccountView change(Caller caller, String login, AccountChange change) {
        AccountView account = accounts.get(login);
        if (account == null) {
            throw new NotFoundException("账号", "account", login);
        }
        writes.add("change of " + login);
        return account;
    }
}
