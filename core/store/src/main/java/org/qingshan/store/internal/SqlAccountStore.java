package org.qingshan.store.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.Page;
import org.qingshan.sdk.Region;

final class SqlAccountStore implements AccountStore {
    private static final String COLUMNS =
            "a.login, a.name, a.password, a.roles, a.department, a.region, a.disabled, a.failures, a.locked_until";

    private final Database database;

    SqlAccountStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AccountRow> find(String login) {
        return database.read(session -> session.first(
                "select " + COLUMNS + " from account a where a.login = ?", p -> p.text(login), SqlAccountStore::read));
    }

    @Override
    public boolean insert(AccountRow account) {
        return database.write(session -> session.run(
                        "insert into account"
                                + " (name, password, roles, department, region, disabled, locked_until, login, failures)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        p -> bind(p, account).number(account.failures())))
                == 1;
    }

    @Override
    public void update(AccountRow account) {
        int changed = database.write(session -> session.run(
                "update account set name = ?, password = ?, roles = ?, department = ?, region = ?, disabled = ?,"
                        + " locked_until = ? where login = ?",
                p -> bind(p, account)));
        if (changed == 0) {
            throw new NoSuchElementException("no account " + account.login());
        }
    }

    private static Parameters bind(Parameters p, AccountRow account) throws SQLException {
        Region region = account.region();
        return p.text(account.name())
                .text(account.password())
                .text(account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .text(account.department())
                .text(region == null ? null : region.code())
                .flag(account.disabled())
                .instant(account.lockedUntil())
                .text(account.login());
    }

    @Override
    public Page<AccountRow> list(@Nullable String after, int limit) {
        List<AccountRow> found = database.read(session -> session.list(
                "select " + COLUMNS + " from account a where a.login > ? order by a.login limit ?",
                p -> p.text(after == null ? "" : after).number(limit + 1),
                SqlAccountStore::read));
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<AccountRow> items = found.subList(0, limit);
        return new Page<>(items, items.get(items.size() - 1).login());
    }

    @Override
    public long count() {
        return database.read(
                        session -> session.list("select count(*) from account", Parameters.Binder.NONE, Row::whole))
                .get(0);
    }

    @Override
    public int recordFailure(String login, @Nullable Instant lockedUntil) {
        // a failure that locks nothing must not lift the lock that a parallel one has set
        String lock = lockedUntil == null ? "" : ", locked_until = ?";
        return database.write(session -> session.first(
                        "update account set failures = failures + 1" + lock + " where login = ? returning failures",
                        p -> (lockedUntil == null ? p : p.instant(lockedUntil)).text(login),
                        Row::number))
                .orElse(0);
    }

    @Override
    public void clearFailures(String login) {
        database.write(session -> session.run(
                "update account set failures = 0, locked_until = null where login = ?", p -> p.text(login)));
    }

    @Override
    public void insertSession(SessionRow row) {
        database.write(session -> session.run(
                "insert into session (token_hash, login, csrf_token, created_at, expires_at) values (?, ?, ?, ?, ?)",
                p -> p.text(row.tokenHash())
                        .text(row.login())
                        .text(row.csrfToken())
                        .instant(row.createdAt())
                        .instant(row.expiresAt())));
    }

    @Override
    public Optional<SessionAccount> findSession(String tokenHash, Instant now) {
        return database.read(session -> session.first(
                "select s.token_hash, s.login, s.csrf_token, s.created_at, s.expires_at, " + COLUMNS
                        + " from session s join account a on a.login = s.login"
                        + " where s.token_hash = ? and s.expires_at > ? and not a.disabled",
                p -> p.text(tokenHash).instant(now),
                row -> new SessionAccount(
                        new SessionRow(row.text(), row.text(), row.text(), row.instant(), row.instant()), read(row))));
    }

    @Override
    public void extendSession(String tokenHash, Instant expiresAt) {
        database.write(session -> session.run(
                "update session set expires_at = ? where token_hash = ?",
                p -> p.instant(expiresAt).text(tokenHash)));
    }

    @Override
    public void deleteSession(String tokenHash) {
        database.write(session -> session.run("delete from session where token_hash = ?", p -> p.text(tokenHash)));
    }

    @Override
    public void deleteSessions(String login) {
        database.write(session -> session.run("delete from session where login = ?", p -> p.text(login)));
    }

    @Override
    public int deleteExpiredSessions(Instant now) {
        return database.write(session -> session.run("delete from session where expires_at < ?", p -> p.instant(now)));
    }

    private static AccountRow read(Row row) throws SQLException {
        return new AccountRow(
                row.text(),
                row.text(),
                row.text(),
                roles(row.text()),
                row.textOrNull(),
                region(row.textOrNull()),
                row.flag(),
                row.number(),
                row.instantOrNull());
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Region region(@Nullable String code) throws SQLException {
        return code == null ? null : DossierTable.region(code);
    }
}
