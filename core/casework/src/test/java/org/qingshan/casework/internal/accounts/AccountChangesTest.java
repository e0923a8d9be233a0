package org.qingshan.casework.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qingshan.casework.internal.accounts.Office.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.AccountService.AccountView;
import org.qingshan.casework.AccountService.Session;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.LoginException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.Role;
import org.qingshan.casework.Violation;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.Entry;
import org.qingshan.sdk.Region;

class AccountChangesTest {
    private final Office office = new Office();
    private final Accounts accounts = office.accounts;

    private static List<Violation> violations(Runnable action) {
        InvalidInputException[] caught = new InvalidInputException[1];
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(action::run)
                .satisfies(e -> caught[0] = e);
        return caught[0].violations();
    }

    private List<Violation> refused(AccountChange account) {
        return violations(() -> accounts.create(Office.ADMIN, account));
    }

    private List<Violation> refused(String login, AccountChange change) {
        return violations(() -> accounts.change(Office.ADMIN, login, change));
    }

    @Test
    void anAccountIsCreatedAndItsCreationOnRecordWithoutThePassword() {
        AccountView view = accounts.create(
                Office.ADMIN, Office.account(" New.Officer ", Set.of(Role.OFFICER), "forestry", Region.HECHI));

        assertThat(view)
                .isEqualTo(new AccountView("new.officer", "韦江", Set.of(Role.OFFICER), "forestry", Region.HECHI, false));
        assertThat(accounts.logIn("new.officer", PASSWORD).caller().region()).isEqualTo(Region.HECHI);
        Entry entry = office.record("new.officer").get(0);
        assertThat(entry.type()).isEqualTo("AccountCreated");
        assertThat(entry.login()).isEqualTo("admin");
        assertThat(entry.payload())
                .isEqualTo(
                        "{\"department\":\"forestry\",\"login\":\"new.officer\",\"name\":\"韦江\",\"region\":\"HECHI\",\"roles\":[\"OFFICER\"]}");
    }

    @Test
    void everythingWrongWithANewAccountIsSaidAtOnce() {
        List<Violation> violations =
                refused(new AccountChange("Ä", " ", "short", Set.of(), "No Department", null, null));

        assertThat(violations)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("login", "name", "password", "roles", "department");
        assertThat(violations).allMatch(v -> !v.zh().isBlank() && !v.en().isBlank() && !v.zh().equals(v.en()));
        assertThat(refused(Office.nothing()))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("login", "name", "password", "roles");
    }

    @Test
    void aPasswordHasTenToTwoHundredCharactersAndIsNotTooEasy() {
        for (String bad : new String[] {"123456789", "x".repeat(201), "aaaaaaaaaaaa", "officer-two"}) {
            AccountChange change = new AccountChange("officer-two", "名", bad, Set.of(Role.CENTRAL), null, null, null);
            assertThat(refused(change)).singleElement().satisfies(v -> {
                assertThat(v.field()).isEqualTo("password");
                assertThat(v.zh() + v.en()).doesNotContain(bad);
            });
        }
        assertThat(refused(new AccountChange("two", "名", "short", Set.of(Role.CENTRAL), null, null, null))
                        .get(0)
                        .zh())
                .contains("10 至 200", "现为 5 个");
        accounts.create(
                Office.ADMIN, new AccountChange("three", "名", "𠮷青山绿水人与自然和", Set.of(Role.CENTRAL), null, null, null));
        accounts.create(
                Office.ADMIN,
                new AccountChange("four", "名", "abcd".repeat(50), Set.of(Role.CENTRAL), null, null, null));
        assertThat(accounts.logIn("four", "abcd".repeat(50)).caller().login()).isEqualTo("four");
    }

    @Test
    void anOfficerHasADepartmentAndARegionAndNobodyElseHas() {
        assertThat(refused(Office.account("two", Set.of(Role.OFFICER), null, null)))
                .extracting(Violation::field)
                .containsExactly("department", "region");
        assertThat(refused(Office.account("two", Set.of(Role.CENTRAL), "water", Region.NANNING)))
                .extracting(Violation::field)
                .containsExactly("department", "region");
    }

    @Test
    void aLoginIsTakenOnlyOnce() {
        assertThat(refused(Office.account("OFFICER", Set.of(Role.CENTRAL), null, null)))
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("login", "Taken"));
    }

    @Test
    void onlyAnAdministratorManagesAccounts() {
        List<Runnable> deeds = List.of(
                () -> accounts.create(Office.OFFICER, Office.account("two", Set.of(Role.CENTRAL), null, null)),
                () -> accounts.change(Office.OFFICER, "officer", Office.roles(Role.ADMINISTRATOR)),
                () -> accounts.list(Office.OFFICER, null, 10),
                () -> accounts.count(Office.OFFICER));
        for (Runnable deed : deeds) {
            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(deed::run);
        }
    }

    @Test
    void aListHasAccountsWithoutTheirSecrets() {
        assertThat(accounts.list(Office.ADMIN, null, 10).items())
                .extracting(AccountView::login)
                .containsExactly("admin", "officer");
        assertThat(accounts.list(Office.ADMIN, "admin", 10).items())
                .extracting(AccountView::login)
                .containsExactly("officer");
        assertThat(accounts.count(Office.ADMIN)).isEqualTo(2);
    }

    @Test
    void aNewPasswordEndsTheSessionsAndLiftsTheLock() {
        Session session = accounts.logIn("officer", PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(LoginException.class)
                    .isThrownBy(() -> accounts.logIn("officer", "wrong password"));
        }
        accounts.change(Office.ADMIN, "officer", Office.password("新的-密码-2027"));

        assertThat(accounts.session(session.token())).isEmpty();
        assertThat(accounts.logIn("officer", "新的-密码-2027").caller()).isEqualTo(Office.OFFICER);
        Entry entry = office.record("officer").get(1);
        assertThat(entry.type()).isEqualTo("AccountChanged");
        assertThat(entry.payload()).isEqualTo("{\"password\":\"changed\"}");
    }

    @Test
    void otherRightsEndTheSessionsButAnotherNameDoesNot() {
        Session session = accounts.logIn("officer", PASSWORD);
        accounts.change(Office.ADMIN, "officer", new AccountChange(null, "韦大江", null, null, null, null, null));
        assertThat(accounts.session(session.token()).orElseThrow().caller().name())
                .isEqualTo("韦大江");

        accounts.change(Office.ADMIN, "officer", new AccountChange(null, null, null, null, null, Region.GUANGXI, null));
        assertThat(accounts.session(session.token())).isEmpty();
    }

    @Test
    void whoIsNoOfficerAnyMoreHasNoDepartmentAnyMore() {
        AccountView view = accounts.change(Office.ADMIN, "officer", Office.roles(Role.CENTRAL));

        assertThat(view.department()).isNull();
        assertThat(view.region()).isNull();
        assertThat(office.record("officer").get(1).payload()).isEqualTo("{\"roles\":[\"CENTRAL\"]}");
    }

    @Test
    void aChangeOfNothingLeavesNoEntryAndEndsNoSession() {
        Session session = accounts.logIn("officer", PASSWORD);
        accounts.change(Office.ADMIN, "officer", Office.nothing());

        assertThat(office.record("officer")).hasSize(1);
        assertThat(accounts.session(session.token())).isPresent();
    }

    @Test
    void aChangeThatDoesNotFitChangesNothing() {
        AccountRow before = office.store.rows.get("officer");

        assertThat(refused("officer", new AccountChange("other", "", "short", Set.of(), "!", null, null)))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("login", "name", "password", "roles", "department");
        assertThat(office.store.rows.get("officer")).isEqualTo(before);
        assertThat(office.record("officer")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "Not a login!", ""})
    void anAccountThatIsNotThereCannotBeChanged(String login) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> accounts.change(Office.ADMIN, login, Office.disabled(true)));
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        assertThat(refused("admin", Office.disabled(true)))
                .extracting(Violation::field)
                .containsExactly("disabled");
        assertThat(refused("admin", Office.roles(Role.CENTRAL)))
                .extracting(Violation::field)
                .containsExactly("roles");
        accounts.change(Office.ADMIN, "admin", Office.roles(Role.CENTRAL, Role.ADMINISTRATOR));
    }

    @Test
    void aPersonChangesTheirPasswordByTheCurrentOne() {
        Session session = accounts.logIn("officer", PASSWORD);

        accounts.changePassword(Office.OFFICER, PASSWORD, "新的-密码-2027");

        assertThat(accounts.session(session.token())).isEmpty();
        assertThat(accounts.logIn("officer", "新的-密码-2027").caller()).isEqualTo(Office.OFFICER);
        assertThat(office.record("officer").get(1).login()).isEqualTo("officer");
    }

    @Test
    void aNewPasswordMustBeGoodAndNew() {
        assertThat(violations(() -> accounts.changePassword(Office.OFFICER, PASSWORD, "short")))
                .extracting(Violation::field)
                .containsExactly("next");
        assertThat(violations(() -> accounts.changePassword(Office.OFFICER, PASSWORD, PASSWORD)))
                .extracting(Violation::code)
                .containsExactly("Unchanged");
    }

    @Test
    void guessingTheCurrentPasswordIsThrottledToo() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(LoginException.class)
                    .isThrownBy(() -> accounts.changePassword(Office.OFFICER, "wrong password", "新的-密码-2027"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("LOGIN_FAILED"));
        }
        assertThatExceptionOfType(LoginException.class)
                .isThrownBy(() -> accounts.changePassword(Office.OFFICER, PASSWORD, "新的-密码-2027"))
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void theRecordIsAWholeChainAndHoldsNoSecret() {
        accounts.change(Office.ADMIN, "officer", Office.password("新的-密码-2027"));
        accounts.change(Office.ADMIN, "officer", Office.disabled(true));
        accounts.change(Office.ADMIN, "officer", Office.disabled(false));

        List<Entry> record = office.record("officer");
        assertThat(record).hasSize(4).allMatch(Chain::holds);
        String previous = Chain.GENESIS;
        for (Entry entry : record) {
            assertThat(entry.previousHash()).isEqualTo(previous);
            assertThat(entry.payload()).doesNotContain(PASSWORD, "新的-密码-2027", "pbkdf2");
            previous = entry.hash();
        }
    }

    @Test
    void anAccountRecordedButNotWrittenWhenTheContainerDiedCanBeCreatedAgain() {
        office.store.rows.remove("officer");

        accounts.create(Office.ADMIN, Office.account("officer", Set.of(Role.CENTRAL), null, null));

        assertThat(office.record("officer")).extracting(Entry::sequence).containsExactly(1L, 2L);
    }
}
