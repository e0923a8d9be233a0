package org.qingshan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.AccountStore.SessionAccount;
import org.qingshan.casework.port.AccountStore.SessionRow;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StoreException;
import org.qingshan.sdk.Region;

abstract class AccountContract extends StoreContract {
    private static final Instant NOW = Records.NOON;
    private final AccountStore accounts = store.accounts();

    AccountContract(Supplier<StoreSettings> database) {
        super(database);
    }

    private AccountRow account() {
        return account("u" + Records.id(), false, null);
    }

    private static AccountRow account(String login, boolean disabled, @Nullable Instant lockedUntil) {
        return new AccountRow(
                login,
                "韦敏",
                "pbkdf2$1$salt$hash",
                Set.of(Role.OFFICER),
                "water",
                Region.NANNING,
                disabled,
                0,
                lockedUntil);
    }

    private AccountRow insert(AccountRow account) {
        assertThat(accounts.insert(account)).isTrue();
        return account;
    }

    @Test
    void anAccountIsGivenBackAsItWasWritten() {
        AccountRow officer = insert(account());
        AccountRow central = insert(new AccountRow(
                "c" + Records.id(),
                "O'Brien 欧",
                "x",
                Set.of(Role.CENTRAL, Role.ADMINISTRATOR),
                null,
                null,
                true,
                3,
                NOW.plusSeconds(60)));

        assertThat(accounts.find(officer.login())).contains(officer);
        assertThat(accounts.find(central.login())).contains(central);
        assertThat(accounts.find("nobody")).isEmpty();
    }

    @Test
    void aLoginIsGivenOnce() {
        AccountRow first = insert(account());

        assertThat(accounts.insert(account(first.login(), true, null))).isFalse();
        assertThat(accounts.find(first.login())).contains(first);
    }

    @Test
    void anUpdateReplacesEverythingButTheFailures() {
        AccountRow account = insert(account());
        accounts.recordFailure(account.login(), null);
        AccountRow changed = new AccountRow(
                account.login(), "新名", "y", Set.of(Role.ADMINISTRATOR), null, null, true, 99, NOW.plusSeconds(5));
        accounts.update(changed);

        assertThat(accounts.find(account.login()))
                .contains(new AccountRow(
                        account.login(),
                        "新名",
                        "y",
                        Set.of(Role.ADMINISTRATOR),
                        null,
                        null,
                        true,
                        1,
                        NOW.plusSeconds(5)));
        assertThatThrownBy(() -> accounts.update(account("nobody", false, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void accountsAreListedByLoginInPages() {
        IntStream.range(0, 5).forEach(i -> insert(account()));
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Page<AccountRow> page = accounts.list(after, 2);
            page.items().forEach(account -> found.add(account.login()));
            after = page.next();
        } while (after != null);

        assertThat(found).isSorted().doesNotHaveDuplicates().hasSize((int) accounts.count());
        assertThat(found).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void parallelFailuresAllCount() {
        AccountRow account = insert(account());
        List<Integer> counts = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> accounts.recordFailure(account.login(), null))
                .toList();

        assertThat(counts)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(accounts.recordFailure("nobody", NOW)).isZero();
    }

    @Test
    void aFailureMayLockAndALaterOneThatLocksNothingDoesNotUnlock() {
        AccountRow account = insert(account());
        Instant until = NOW.plus(Duration.ofMinutes(5));

        assertThat(accounts.recordFailure(account.login(), until)).isEqualTo(1);
        assertThat(accounts.recordFailure(account.login(), null)).isEqualTo(2);
        assertThat(accounts.find(account.login())).hasValueSatisfying(found -> {
            assertThat(found.failures()).isEqualTo(2);
            assertThat(found.lockedUntil()).isEqualTo(until);
        });
        accounts.clearFailures(account.login());
        assertThat(accounts.find(account.login())).contains(account);
    }

    private SessionRow session(AccountRow account, Instant expiresAt) {
        SessionRow session = new SessionRow("hash" + Records.id(), account.login(), "csrf", NOW, expiresAt);
        accounts.insertSession(session);
        return session;
    }

    @Test
    void aSessionIsFoundWithItsAccountInOneStatementUntilItExpires() {
        AccountRow account = insert(account());
        SessionRow session = session(account, NOW.plusSeconds(10));
        long before = store.statements();

        assertThat(accounts.findSession(session.tokenHash(), NOW)).contains(new SessionAccount(session, account));
        assertThat(store.statements() - before).isEqualTo(1);
        assertThat(accounts.findSession(session.tokenHash(), NOW.plusSeconds(10)))
                .isEmpty();
        assertThat(accounts.findSession("unknown", NOW)).isEmpty();
        accounts.extendSession(session.tokenHash(), NOW.plusSeconds(60));
        assertThat(accounts.findSession(session.tokenHash(), NOW.plusSeconds(10)))
                .isPresent();
    }

    @Test
    void aDisabledAccountHasNoSession() {
        AccountRow account = insert(account());
        SessionRow session = session(account, NOW.plusSeconds(10));
        accounts.update(account(account.login(), true, null));

        assertThat(accounts.findSession(session.tokenHash(), NOW)).isEmpty();
    }

    @Test
    void sessionsEndOneByOneOrAllTogether() {
        AccountRow account = insert(account());
        SessionRow one = session(account, NOW.plusSeconds(10));
        SessionRow two = session(account, NOW.plusSeconds(10));
        SessionRow three = session(account, NOW.plusSeconds(10));
        SessionRow foreign = session(insert(account()), NOW.plusSeconds(10));

        accounts.deleteSession(one.tokenHash());
        assertThat(accounts.findSession(one.tokenHash(), NOW)).isEmpty();
        assertThat(accounts.findSession(two.tokenHash(), NOW)).isPresent();
        accounts.deleteSessions(account.login());
        assertThat(accounts.findSession(two.tokenHash(), NOW)).isEmpty();
        assertThat(accounts.findSession(three.tokenHash(), NOW)).isEmpty();
        assertThat(accounts.findSession(foreign.tokenHash(), NOW)).isPresent();
    }

    @Test
    void expiredSessionsAreRemoved() {
        AccountRow account = insert(account());
        Instant longAgo = NOW.minus(Duration.ofDays(365));
        session(account, longAgo.minusSeconds(2));
        session(account, longAgo.minusSeconds(1));
        SessionRow open = session(account, NOW.plusSeconds(10));

        assertThat(accounts.deleteExpiredSessions(longAgo)).isEqualTo(2);
        assertThat(accounts.findSession(open.tokenHash(), NOW)).isPresent();
    }

    @Test
    void aSessionNeedsAnAccount() {
        SessionRow session = new SessionRow("hash" + Records.id(), "nobody", "csrf", NOW, NOW.plusSeconds(9));

        assertThatThrownBy(() -> accounts.insertSession(session)).isInstanceOf(StoreException.class);
        assertThat(accounts.find("nobody")).isEmpty();
    }
}
