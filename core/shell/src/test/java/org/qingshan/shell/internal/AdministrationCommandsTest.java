package org.qingshan.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.AccountService;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.AccountService.AccountView;
import org.qingshan.casework.Caller;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.casework.Role;
import org.qingshan.casework.port.Page;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;

class AdministrationCommandsTest {
    private final List<String> done = new ArrayList<>();
    private final FakeContainer container =
            new FakeContainer().with(PluginCatalog.class, new Catalog()).with(AccountService.class, new Accounts());

    private final class Catalog {
        List<PluginView> plugins() {
            return List.of(
                    view(
                            State.DISABLED,
                            new Label("汛期停用", "off during floods"),
                            new Department("water", "水利", "Water")),
                    view(State.FAILED, new Label("缺少类", "lacks a class"), null));
        }

        private PluginView view(State state, @Nullable Label reason, @Nullable Department department) {
            return new PluginView(
                    department,
                    "org.qingshan.plugins.water",
                    "1.0.0",
                    state,
                    reason,
                    Instant.EPOCH,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0);
        }

        long countTouched(Caller caller, String department) {
            return 3;
        }

        PluginView enable(Caller caller, String department, String reason) {
            done.add(caller.login().replaceAll(":.*", ":") + " enable " + department + " " + reason);
            return view(State.ACTIVE, null, new Department("water", "水利", "Water"));
        }

        PluginView disable(Caller caller, String department, String reason) {
            if (reason.length() > 500) {
                throw InvalidInputException.of("reason", "Size", "请填写理由", "give a reason");
            }
            done.add("disable " + department + " " + reason);
            return plugins().get(0);
        }
    }

    private final class Accounts {
        Page<AccountView> list(Caller caller, @Nullable String after, int limit) {
            String login = after == null ? "admin" : "officer";
            AccountView account =
                    new AccountView(login, "某人", Set.of(Role.OFFICER), "water", Region.NANNING, after != null);
            return new Page<>(List.of(account), after == null ? "admin" : null);
        }

        AccountView create(Caller caller, AccountChange account) {
            done.add("create " + account);
            return new AccountView(
                    Objects.requireNonNull(account.login()), "x", Set.of(Role.OFFICER), null, null, false);
        }

        AccountView change(Caller caller, String login, AccountChange change) {
            done.add("password of " + login + " is " + change.password());
            return new AccountView(login, "x", Set.of(Role.OFFICER), null, null, false);
        }
    }

    @Test
    void listsPluginsWithTheReasonWhyTheyRest() throws Exception {
        assertThat(container.run(new DepartmentList()))
                .contains("水利")
                .contains("DISABLED")
                .contains("汛期停用")
                .contains("缺少类");
    }

    @Test
    void switchesWithAReasonAndSaysWhatIsTouched() throws Exception {
        DepartmentEnable enable = new DepartmentEnable();
        enable.department = "water";
        enable.reason = "汛期结束";
        assertThat(container.run(enable)).contains("water 现为 ACTIVE").contains("open cases touched: 3");
        assertThat(done).containsExactly("shell: enable water 汛期结束");
    }

    @Test
    void theReasonMayStandBehindTheDepartment() throws Exception {
        for (List<String> words :
                List.of(List.of("--reason", "汛期 停用"), List.of("-r", "汛期", "停用"), List.of("汛期", "停用"))) {
            DepartmentDisable disable = new DepartmentDisable();
            disable.department = "water";
            disable.words = words;
            container.run(disable);
        }
        assertThat(done).hasSize(3).containsOnly("disable water 汛期 停用");
    }

    @Test
    void noReasonNoSwitch() {
        for (List<String> words : List.of(List.<String>of(), List.of("--reason"), List.of(" "))) {
            DepartmentDisable disable = new DepartmentDisable();
            disable.department = "water";
            disable.words = words;
            assertThatThrownBy(() -> container.run(disable)).hasMessageContaining("--reason");
        }
        assertThat(done).isEmpty();
    }

    @Test
    void aSessionWithoutAPersonIsToldToOpenTheShell() {
        AccountPassword password = new AccountPassword();
        password.login = "wei";
        assertThatThrownBy(() -> container.headless().run(password))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("bin/client");
    }

    @Test
    void saysEverythingThatIsWrongWithTheInput() {
        DepartmentDisable disable = new DepartmentDisable();
        disable.department = "water";
        disable.reason = "x".repeat(501);
        assertThatThrownBy(() -> container.run(disable))
                .isInstanceOf(CommandException.class)
                .hasMessage("reason: 请填写理由 / give a reason");
        assertThat(done).isEmpty();
    }

    @Test
    void listsEveryPageOfAccounts() throws Exception {
        assertThat(container.run(new AccountList()))
                .contains("admin")
                .contains("officer")
                .contains("是 yes");
    }

    @Test
    void createsAnAccountWithAPasswordThatIsAskedForAndHidden() throws Exception {
        AccountCreate create = new AccountCreate();
        create.login = "wei";
        create.name = "韦青";
        create.roles = List.of("officer");
        create.department = "water";
        create.region = "450100";
        container.typing("geheim-123", "geheim-123").run(create);
        assertThat(done)
                .singleElement()
                .asString()
                .contains("geheim-123")
                .contains("OFFICER")
                .contains("NANNING");
        assertThat(container.prompts).hasSize(2).allMatch(p -> p.endsWith("*"));
        assertThat(container.printed()).contains("已新建账号 wei").doesNotContain("geheim");
    }

    @Test
    void changesNothingWhenThePasswordsDifferOrNoneIsTyped() {
        AccountPassword password = new AccountPassword();
        password.login = "wei";
        assertThatThrownBy(() -> container.typing("one", "two").run(password)).hasMessageContaining("不一致");
        assertThatThrownBy(() -> container.run(password)).hasMessageContaining("nothing was changed");
        assertThat(done).isEmpty();
    }

    @Test
    void setsAPassword() throws Exception {
        AccountPassword password = new AccountPassword();
        password.login = "wei";
        container.typing("neu-45678", "neu-45678").run(password);
        assertThat(done).containsExactly("password of wei is neu-45678");
    }

    @Test
    void refusesARoleThatIsNone() {
        AccountCreate create = new AccountCreate();
        create.login = "wei";
        create.name = "韦青";
        create.roles = List.of("KING");
        assertThatThrownBy(() -> container.run(create)).hasMessageContaining("没有角色 KING");
        assertThat(container.prompts).isEmpty();
    }

    @Test
    void noCommandTakesAPasswordAsAnArgument() {
        for (Class<?> type : List.of(AccountCreate.class, AccountPassword.class, AccountCommand.class)) {
            assertThat(Arrays.stream(type.getDeclaredFields())
                            .filter(f -> f.isAnnotationPresent(Argument.class) || f.isAnnotationPresent(Option.class))
                            .map(Field::getName))
                    .noneMatch(n -> n.contains("assword"));
        }
    }
}
