package org.qingshan.casework.internal.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.Role;
import org.qingshan.casework.Violation;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts in the store; see {@link AccountService}. */
@Component(service = AccountService.class, immediate = true)
public final class Accounts implements AccountService {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private final AccountStore store;
    private final PasswordHash hashes;
    private final Throttle throttle;
    private final RememberedLogins remembered;
    private final Sessions sessions;
    private final AccountRecord record;

    @Activate
    public Accounts(@Reference AccountStore store, @Reference Journal journal) {
        this(store, journal, Clock.systemUTC(), PasswordHash.ITERATIONS);
        new AccountsFile(Directories.ofContainer().etc().resolve("accounts.csv")).bringIn(this);
    }

    /** @param iterations of the key derivation, for new passwords */
    Accounts(AccountStore store, Journal journal, Clock clock, int iterations) {
        this.store = store;
        this.hashes = new PasswordHash(iterations);
        this.throttle = new Throttle(store, clock);
        this.remembered = new RememberedLogins(clock);
        this.sessions = new Sessions(store, clock);
        this.record = new AccountRecord(journal, clock);
    }

    @Override
    public Session logIn(String login, String password) {
        String known = AccountRules.login(login);
        return sessions.open(throttle.inTurn(known, () -> caller(check(known, password))));
    }

    @Override
    public Optional<Session> session(String token) {
        return sessions.find(token);
    }

    @Override
    public void logOut(String token) {
        sessions.close(token);
    }

    @Override
    public Caller authenticate(String login, String password) {
        String known = AccountRules.login(login);
        Optional<Caller> before = remembered.find(known, password);
        if (before.isPresent()) {
            return before.get();
        }
        return throttle.inTurn(
                known,
                () -> remembered.find(known, password).orElseGet(() -> {
                    Caller caller = caller(check(known, password));
                    remembered.put(password, caller);
                    return caller;
                }));
    }

    /** The account of a login whose password is right. Call it in turn. */
    private AccountRow check(String login, String password) {
        AccountRow account = AccountRules.isLogin(login) ? store.find(login).orElse(null) : null;
        throttle.check(login, account);
        boolean right = throttle.work(() -> isRight(account, password));
        if (account == null || account.disabled() || !right) {
            Instant until = throttle.failed(login, account);
            if (until != null && account != null) {
                LOG.warn("account {} is locked until {} after failed log-ins", login, until);
            }
            throw LoginException.wrong();
        }
        if (account.failures() > 0) {
            store.clearFailures(login);
        }
        return account;
    }

    private boolean isRight(@Nullable AccountRow account, String password) {
        String possible = AccountRules.isPassword(password) ? password : "";
        if (account == null) {
            hashes.matchesNobody(possible);
            return false;
        }
        return hashes.matches(account.password(), possible) && possible.equals(password);
    }

    @Override
    public void changePassword(Caller caller, String current, String next) {
        throttle.inTurn(caller.login(), () -> {
            AccountRow account = check(caller.login(), current);
            List<Violation> violations = AccountRules.ofPassword("next", account.login(), next);
            if (violations.isEmpty() && next.equals(current)) {
                violations =
                        List.of(new Violation("next", "Unchanged", "新密码须与原密码不同", "must differ from the current one"));
            }
            refuse(violations);
            replace(caller, account, withPassword(account, hashes.of(next)));
            return true;
        });
    }

    @Override
    public Page<AccountView> list(Caller caller, @Nullable String after, int limit) {
        mayAdminister(caller);
        return store.list(after, limit).map(Accounts::view);
    }

    @Override
    public long count(Caller caller) {
        mayAdminister(caller);
        return store.count();
    }

    @Override
    public AccountView create(Caller caller, AccountChange account) {
        mayAdminister(caller);
        AccountRow row = checked(account);
        return throttle.inTurn(row.login(), () -> {
            if (store.find(row.login()).isPresent()
                    || !insert(caller, hashed(row, Objects.requireNonNull(account.password())))) {
                throw InvalidInputException.of(
                        "login", "Taken", "账号 " + row.login() + " 已存在", "the login " + row.login() + " is taken");
            }
            return view(row);
        });
    }

    /** The account that is to be created, still without its password. @throws InvalidInputException */
    static AccountRow checked(AccountChange account) {
        List<Violation> violations = AccountRules.ofNew(account);
        AccountRow row = new AccountRow(
                account.login() == null ? "" : AccountRules.login(account.login()),
                account.name() == null ? "" : account.name().strip(),
                "",
                account.roles() == null ? Set.of() : account.roles(),
                account.department(),
                account.region(),
                Boolean.TRUE.equals(account.disabled()),
                0,
                null);
        List<Violation> all = new ArrayList<>(violations);
        AccountRules.ofWhole(row).stream()
                .filter(v ->
                        violations.stream().noneMatch(other -> other.field().equals(v.field())))
                .forEach(all::add);
        refuse(all);
        return row;
    }

    boolean exists(String login) {
        return store.find(login).isPresent();
    }

    AccountRow hashed(AccountRow row, String password) {
        return withPassword(row, hashes.of(password));
    }

    /** On record first: an account that nobody is known to have made cannot be. */
    boolean insert(Caller by, AccountRow row) {
        record.created(by, row);
        return store.insert(row);
    }

    @Override
    public AccountView change(Caller caller, String login, AccountChange change) {
        mayAdminister(caller);
        String known = AccountRules.login(login);
        if (!AccountRules.isLogin(known)) {
            throw unknown(login);
        }
        return throttle.inTurn(known, () -> {
            AccountRow before = store.find(known).orElseThrow(() -> unknown(login));
            AccountRow after = changed(caller, before, change);
            if (!after.equals(before)) {
                replace(caller, before, after);
            }
            return view(after);
        });
    }

    private AccountRow changed(Caller caller, AccountRow before, AccountChange change) {
        List<Violation> violations = new ArrayList<>();
        if (change.login() != null && !AccountRules.login(change.login()).equals(before.login())) {
            violations.add(new Violation("login", "Fixed", "账号不能更改", "a login cannot be changed"));
        }
        if (change.password() != null) {
            violations.addAll(AccountRules.ofPassword("password", before.login(), change.password()));
        }
        violations.addAll(AccountRules.ofGiven(change));
        refuse(violations);
        Set<Role> roles = change.roles() == null ? before.roles() : change.roles();
        // Who is no officer any more has no department any more
        boolean keeps = roles.contains(Role.OFFICER);
        AccountRow after = new AccountRow(
                before.login(),
                change.name() == null ? before.name() : change.name().strip(),
                change.password() == null ? before.password() : hashes.of(change.password()),
                roles,
                change.department() != null ? change.department() : keeps ? before.department() : null,
                change.region() != null ? change.region() : keeps ? before.region() : null,
                change.disabled() == null ? before.disabled() : change.disabled(),
                before.failures(),
                before.lockedUntil());
        violations.addAll(AccountRules.ofWhole(after));
        if (caller.login().equals(before.login())
                && (after.disabled() || !after.roles().contains(Role.ADMINISTRATOR))) {
            violations.add(
                    new Violation(
                            after.disabled() ? "disabled" : "roles",
                            "Own",
                            "不能停用自己的账号或取消自己的管理员角色，请另一位管理员办理",
                            "you cannot disable your own account or give up its administrator's role; another administrator can"));
        }
        refuse(violations);
        return after;
    }

    private void replace(Caller by, AccountRow before, AccountRow after) {
        record.changed(by, before, after);
        store.update(after);
        if (!before.password().equals(after.password())) {
            store.clearFailures(after.login());
        }
        remembered.forget(after.login());
        if (!onlyNameDiffers(before, after)) {
            store.deleteSessions(after.login());
        }
    }

    private static boolean onlyNameDiffers(AccountRow before, AccountRow after) {
        return before.password().equals(after.password())
                && before.roles().equals(after.roles())
                && Objects.equals(before.department(), after.department())
                && before.region() == after.region()
                && before.disabled() == after.disabled();
    }

    private static AccountRow withPassword(AccountRow row, String password) {
        return new AccountRow(
                row.login(),
                row.name(),
                password,
                row.roles(),
                row.department(),
                row.region(),
                row.disabled(),
                row.failures(),
                row.lockedUntil());
    }

    private static void mayAdminister(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("只有管理员可以管理账号", "only an administrator may manage accounts");
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static NotFoundException unknown(String login) {
        return new NotFoundException("账号", "account", login);
    }

    static Caller caller(AccountRow account) {
        return new Caller(account.login(), account.name(), account.roles(), account.department(), account.region());
    }

    private static AccountView view(AccountRow account) {
        return new AccountView(
                account.login(),
                account.name(),
                account.roles(),
                account.department(),
                account.region(),
                account.disabled());
    }
}
