package org.qingshan.casework.internal.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.Page;

/** The accounts' port in memory. */
final class MemoryAccounts implements AccountStore {
    final Map<String, AccountRow> rows = new TreeMap<>();
    final Map<String, SessionRow> sessions = new TreeMap<>();
    /** Calls that changed a session's end. */
    final List<Instant> extensions = new ArrayList<>();

    @Override
    public synchronized Optional<AccountRow> find(String login) {
        return Optional.ofNullable(rows.get(login));
    }

    @Override
    public synchronized boolean insert(AccountRow account) {
        return rows.putIfAbsent(account.login(), account) == null;
    }

    @Override
    public synchronized void update(AccountRow account) {
        int failures = rows.get(account.login()).failures();
        rows.put(account.login(), counted(account, failures, account.lockedUntil()));
    }

    @Override
    public synchronized Page<AccountRow> list(@Nullable String after, int limit) {
        List<AccountRow> items = rows.values().stream()
                .filter(row -> after == null || row.login().compareTo(after) > 0)
                .limit(limit)
                .toList();
        boolean more = !items.isEmpty() && rows.size() > limit;
        return new Page<>(items, more ? items.get(items.size() - 1).login() : null);
    }

    @Override
    public synchronized long count() {
        return rows.size();
    }

    @Override
    public synchronized int recordFailure(String login, @Nullable Instant lockedUntil) {
        AccountRow row = rows.get(login);
        if (row == null) {
            return 0;
        }
        Instant until = lockedUntil == null ? row.lockedUntil() : lockedUntil;
        rows.put(login, counted(row, row.failures() + 1, until));
        return row.failures() + 1;
    }

    @Override
    public synchronized void clearFailures(String login) {
        rows.computeIfPresent(login, (l, row) -> counted(row, 0, null));
    }

    private static AccountRow counted(AccountRow row, int failures, @Nullable Instant until) {
        return new AccountRow(
                row.login(),
                row.name(),
                row.password(),
                row.roles(),
                row.department(),
                row.region(),
                row.disabled(),
                failures,
                until);
    }

    @Override
    public synchronized void insertSession(SessionRow session) {
        sessions.put(session.tokenHash(), session);
    }

    @Override
    public synchronized Optional<SessionAccount> findSession(String tokenHash, Instant now) {
        return Optional.ofNullable(sessions.get(tokenHash))
                .filter(session -> now.isBefore(session.expiresAt()))
                .map(session -> new SessionAccount(session, rows.get(session.login())))
                .filter(found -> !found.account().disabled());
    }

    @Override
    public synchronized void extendSession(String tokenHash, Instant expiresAt) {
        extensions.add(expiresAt);
        sessions.computeIfPresent(
                tokenHash,
                (hash, row) -> new SessionRow(hash, row.login(), row.csrfToken(), row.createdAt(), expiresAt));
    }

    @Override
    public synchronized void deleteSession(String tokenHash) {
        sessions.remove(tokenHash);
    }

    @Override
    public synchronized void deleteSessions(String login) {
        sessions.values().removeIf(session -> session.login().equals(login));
    }

    @Override
    public synchronized int deleteExpiredSessions(Instant now) {
        int before = sessions.size();
        sessions.values().removeIf(session -> !now.isBefore(session.expiresAt()));
        return before - sessions.size();
    }
}
