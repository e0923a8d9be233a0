package org.qingshan.casework.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qingshan.casework.internal.accounts.Office.PASSWORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.AccountService.Session;
import org.qingshan.casework.Caller;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.port.AccountStore.SessionRow;

class LogInTest {
    private final Office office = new Office();
    private final Accounts accounts = office.accounts;

    private LoginException refusal(String login, String password) {
        LoginException[] caught = new LoginException[1];
        assertThatExceptionOfType(LoginException.class)
                .isThrownBy(() -> accounts.logIn(login, password))
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refusal(login, "wrong password").code()).isEqualTo("LOGIN_FAILED");
        }
    }

    @Test
    void aGoodPasswordOpensASession() {
        Session session = accounts.logIn(" Officer ", PASSWORD);

        assertThat(session.caller()).isEqualTo(Office.OFFICER);
        assertThat(session.expiresAt()).isEqualTo(office.now.plus(Duration.ofHours(8)));
        assertThat(accounts.session(session.token()).map(Session::caller)).contains(Office.OFFICER);
        assertThat(accounts.session(session.token()).orElseThrow().csrfToken()).isEqualTo(session.csrfToken());
        assertThat(accounts.session(session.token()).orElseThrow().token()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "nobody", "Not a login! ", "", "officer\u0000"})
    void aWrongLoginAndAWrongPasswordAreRefusedAlike(String login) {
        LoginException refusal = refusal(login, "wrong password");

        assertThat(refusal.code()).isEqualTo("LOGIN_FAILED");
        assertThat(refusal.sentence()).isEqualTo(LoginException.wrong().sentence());
        assertThat(refusal.retryAfter()).isNull();
    }

    @Test
    void passwordsAreComparedToTheLetter() {
        assertThat(refusal("officer", PASSWORD + " ").code()).isEqualTo("LOGIN_FAILED");
        assertThat(refusal("officer", PASSWORD.toUpperCase() + "x".repeat(1_000_000))
                        .code())
                .isEqualTo("LOGIN_FAILED");
        assertThat(refusal("officer", "").code()).isEqualTo("LOGIN_FAILED");
    }

    @Test
    void aDisabledAccountIsRefusedLikeAWrongPassword() {
        accounts.change(Office.ADMIN, "officer", Office.disabled(true));

        assertThat(refusal("officer", PASSWORD).sentence())
                .isEqualTo(LoginException.wrong().sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "nobody"})
    void fiveFailuresLockALoginForAMinuteAndEachFurtherOneForTwiceAsLong(String login) {
        fail(login, 5);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            LoginException locked = refusal(login, PASSWORD);
            assertThat(locked.code()).isEqualTo("LOGIN_THROTTLED");
            assertThat(locked.retryAfter()).isEqualTo(Duration.ofMinutes(minutes));
            office.pass(Duration.ofMinutes(minutes).minusMillis(1));
            assertThat(refusal(login, PASSWORD).retryAfter()).isEqualTo(Duration.ofSeconds(1));
            office.pass(Duration.ofMillis(1));
            fail(login, 1);
        }
    }

    @Test
    void aGoodPasswordStartsTheCountAnew() {
        fail("officer", 4);
        accounts.logIn("officer", PASSWORD);
        fail("officer", 4);

        assertThat(accounts.logIn("officer", PASSWORD).caller()).isEqualTo(Office.OFFICER);
    }

    @Test
    void attemptsWhileLockedDoNotProlongTheLock() {
        fail("officer", 5);
        for (int i = 0; i < 100; i++) {
            refusal("officer", "wrong password");
        }
        office.pass(Duration.ofMinutes(1));

        assertThat(accounts.logIn("officer", PASSWORD).caller()).isEqualTo(Office.OFFICER);
    }

    @Test
    void parallelGuessesCountOneByOne() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> guesses = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int n = i;
                guesses.add(() -> {
                    try {
                        accounts.logIn("officer", "wrong password " + n);
                        return "in";
                    } catch (LoginException e) {
                        return e.code();
                    }
                });
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : pool.invokeAll(guesses)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn("LOGIN_FAILED"::equals).hasSize(5);
            assertThat(answers).filteredOn("LOGIN_THROTTLED"::equals).hasSize(59);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theLockIsInTheStoreForAllContainers() {
        fail("officer", 5);
        Accounts other = new Accounts(office.store, office.journal, office.clock, 10);

        assertThatExceptionOfType(LoginException.class)
                .isThrownBy(() -> other.logIn("officer", PASSWORD))
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void onlyAHashOfTheTokenIsStored() {
        Session session = accounts.logIn("officer", PASSWORD);

        SessionRow row = office.store.sessions.values().iterator().next();
        assertThat(session.token()).hasSize(43).isNotEqualTo(session.csrfToken());
        assertThat(row.tokenHash()).hasSize(64).doesNotContain(session.token());
        assertThat(row.toString()).doesNotContain(session.token());
        assertThat(accounts.session(row.tokenHash())).isEmpty();
        assertThat(accounts.session("")).isEmpty();
        assertThat(accounts.session("x".repeat(100_000))).isEmpty();
    }

    @Test
    void aSessionEndsEightHoursAfterItsLastUse() {
        Session session = accounts.logIn("officer", PASSWORD);
        office.pass(Duration.ofHours(7));
        assertThat(accounts.session(session.token())).isPresent();
        office.pass(Duration.ofHours(7));
        assertThat(accounts.session(session.token())).isPresent();
        office.pass(Duration.ofHours(8));

        assertThat(accounts.session(session.token())).isEmpty();
    }

    @Test
    void aSessionEndsADayAfterItsStartHoweverMuchItIsUsed() {
        Session session = accounts.logIn("officer", PASSWORD);
        for (int hour = 1; hour < 24; hour++) {
            office.pass(Duration.ofHours(1));
            assertThat(accounts.session(session.token()))
                    .as("after %d hours", hour)
                    .isPresent();
        }
        office.pass(Duration.ofHours(1));

        assertThat(accounts.session(session.token())).isEmpty();
    }

    @Test
    void useIsWrittenDownAtMostOnceAMinute() {
        Session session = accounts.logIn("officer", PASSWORD);
        for (int second = 0; second < 600; second++) {
            office.pass(Duration.ofSeconds(1));
            accounts.session(session.token());
        }

        assertThat(office.store.extensions).hasSize(10);
    }

    @Test
    void loggingOutEndsTheSessionAtOnce() {
        Session session = accounts.logIn("officer", PASSWORD);
        accounts.logOut(session.token());

        assertThat(accounts.session(session.token())).isEmpty();
        accounts.logOut(session.token());
    }

    @Test
    void expiredSessionsAreClearedAway() {
        accounts.logIn("officer", PASSWORD);
        accounts.logIn("officer", PASSWORD);
        office.pass(Duration.ofHours(9));
        accounts.logIn("officer", PASSWORD);

        assertThat(office.store.sessions).hasSize(1);
    }

    @Test
    void aProgramsPasswordIsRememberedForAMinute() {
        Caller first = accounts.authenticate("Officer", PASSWORD);
        office.store.rows.remove("officer");
        office.pass(Duration.ofSeconds(59));
        assertThat(accounts.authenticate("officer", PASSWORD)).isEqualTo(first);
        assertThatExceptionOfType(LoginException.class)
                .isThrownBy(() -> accounts.authenticate("officer", "wrong password"));
        office.pass(Duration.ofSeconds(1));

        assertThatExceptionOfType(LoginException.class).isThrownBy(() -> accounts.authenticate("officer", PASSWORD));
    }

    @Test
    void aProgramIsThrottledAsAPersonIs() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(LoginException.class)
                    .isThrownBy(() -> accounts.authenticate("officer", "wrong password"));
        }

        assertThat(refusal("officer", PASSWORD).code()).isEqualTo("LOGIN_THROTTLED");
    }

    @Test
    void aRememberedPasswordIsForgottenWithTheAccountsChange() {
        accounts.authenticate("officer", PASSWORD);
        accounts.change(Office.ADMIN, "officer", Office.disabled(true));
        assertThatExceptionOfType(LoginException.class).isThrownBy(() -> accounts.authenticate("officer", PASSWORD));
        accounts.change(Office.ADMIN, "officer", Office.disabled(false));
        accounts.authenticate("officer", PASSWORD);
        accounts.change(Office.ADMIN, "officer", Office.password("另一个-密码-2027"));

        assertThatExceptionOfType(LoginException.class).isThrownBy(() -> accounts.authenticate("officer", PASSWORD));
        assertThat(accounts.authenticate("officer", "另一个-密码-2027")).isEqualTo(Office.OFFICER);
    }

    @Test
    void aLogInLeavesNoEntry() {
        accounts.logIn("officer", PASSWORD);
        fail("officer", 1);

        assertThat(office.record("officer")).hasSize(1).allMatch(Chain::holds);
    }
}
