package org.qingshan.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.casework.Caller;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.Role;
import org.qingshan.casework.StepView;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StoreException;
import org.qingshan.lifecycle.Rejection;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.sdk.Label;

class CaseCommandsTest {
    private final Cases cases = new Cases();
    private final FakeContainer container = new FakeContainer().with(CaseService.class, cases);

    /** One case; notes who asked and what for. */
    private static final class Cases {
        @Nullable
        DossierQuery asked;

        @Nullable
        Caller caller;

        @Nullable
        Label broken;

        boolean down;

        Page<Dossier> list(Caller by, DossierQuery query) {
            if (down) {
                throw new StoreException("connection refused", new IllegalStateException());
            }
            asked = query;
            caller = by;
            return new Page<>(List.of(Examples.caseRow()), null);
        }

        long count(Caller by, DossierQuery query) {
            return 1;
        }

        CaseView get(Caller by, String id) {
            if (!id.equals("01k0case")) {
                throw new NotFoundException("案件", "case", id);
            }
            StepView step = new StepView(
                    "close", "结案", "Close", "", false, null, new Rejection("FORBIDDEN", "只有承办人", "only officers"));
            StepView closed = new StepView(
                    "archive", "归档", "Archive", "", false, null, new Rejection("STEP_NOT_OPEN", "不能", "no"));
            return new CaseView(Examples.caseRow(), CaseFile.BLANK, List.of(), List.of(step, closed));
        }

        List<Entry> journal(Caller by, String id, long after, int limit) {
            return Examples.entries(after, limit);
        }

        ChainReport verify(Caller by, String id) {
            return new ChainReport(3, "ab".repeat(32), broken == null ? null : 2L, broken);
        }
    }

    @Test
    void listsCasesAsAnAdministratorNamedAfterTheShellsUser() throws Exception {
        String out = container.run(new CaseList());
        assertThat(out)
                .contains(Examples.NUMBER)
                .contains("损害调查")
                .contains("2026-06-30")
                .contains("1 in all");
        Caller caller = cases.caller;
        assertThat(caller).isNotNull();
        assertThat(caller.login()).startsWith("shell:");
        assertThat(caller.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void passesFiltersOn() throws Exception {
        CaseList list = new CaseList();
        list.stage = "损害调查";
        list.region = "南宁";
        list.department = "water";
        list.text = "邕江";
        list.limit = 5;
        container.run(list);
        DossierQuery asked = cases.asked;
        assertThat(asked).isNotNull();
        assertThat(asked.stage()).isEqualTo("INVESTIGATING");
        assertThat(asked.region()).hasToString("NANNING");
        assertThat(asked.open()).isNull();
        assertThat(asked.limit()).isEqualTo(5);
    }

    @Test
    void refusesWhatIsNoStageNoCityOrNoNumberOfItems() {
        CaseList stage = new CaseList();
        stage.stage = "nowhere";
        assertThatThrownBy(() -> container.run(stage))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("没有阶段")
                .hasMessageContaining("INVESTIGATING");
        CaseList city = new CaseList();
        city.region = "Atlantis";
        assertThatThrownBy(() -> container.run(city)).hasMessageContaining("没有设区市 Atlantis");
        CaseList limit = new CaseList();
        limit.limit = 5000;
        assertThatThrownBy(() -> container.run(limit)).isInstanceOf(CommandException.class);
    }

    @Test
    void showsACaseByItsNumberWithItsWholeRecord() throws Exception {
        CaseShow show = new CaseShow();
        show.id = Examples.NUMBER;
        String out = container.run(show);
        assertThat(out)
                .contains("邕江非法取水案")
                .contains("100.00–120.00")
                .contains("可办步骤 Open steps: 结案" + System.lineSeparator())
                .contains("立案")
                .contains("250");
    }

    @Test
    void saysWhenThereIsNoSuchCase() {
        CaseShow show = new CaseShow();
        show.id = "nothing";
        assertThatThrownBy(() -> container.run(show))
                .isInstanceOf(CommandException.class)
                .hasMessage("没有找到案件：nothing / No such case: nothing");
    }

    @Test
    void verifiesTheChainOfOneCaseOrOfAll() throws Exception {
        CaseVerify one = new CaseVerify();
        one.ids = List.of("01k0case");
        assertThat(container.run(one)).contains("every record is whole");
        CaseVerify all = new CaseVerify();
        all.all = true;
        assertThat(container.run(all)).contains("1 checked");
    }

    @Test
    void failsWhenARecordWasTamperedWith() {
        cases.broken = new Label("哈希不一致", "the hash differs");
        CaseVerify verify = new CaseVerify();
        verify.ids = new ArrayList<>(List.of("01k0case"));
        assertThatThrownBy(() -> container.run(verify))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining(Examples.NUMBER);
        assertThat(container.printed()).contains("第 2 条起不一致：哈希不一致");
    }

    @Test
    void asksWhichCaseToVerify() {
        assertThatThrownBy(() -> container.run(new CaseVerify())).hasMessageContaining("--all");
    }

    @Test
    void saysSoWhileThereIsNoStore() {
        FakeContainer empty = new FakeContainer();
        for (PlatformCommand command : List.of(
                new CaseList(),
                new CaseShow(),
                new CaseVerify(),
                new ClueList(),
                new DepartmentList(),
                new DepartmentEnable(),
                new DepartmentDisable(),
                new AccountList(),
                new AccountCreate(),
                new AccountPassword())) {
            assertThatThrownBy(() -> empty.run(command))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("平台尚未就绪")
                    .hasMessageContaining("not ready");
        }
    }

    @Test
    void saysSoWhenTheDatabaseDoesNotAnswer() {
        cases.down = true;
        assertThatThrownBy(() -> container.run(new CaseList()))
                .isInstanceOf(CommandException.class)
                .hasMessage("数据库暂时不可用 / The database is not available at the moment")
                .hasNoCause();
    }

    @Test
    void listsClues() throws Exception {
        FakeContainer clues = new FakeContainer().with(ClueService.class, new Clues());
        assertThat(clues.run(new ClueList())).contains("XC-1").contains("线索登记").contains("--after zwei");
    }

    private static final class Clues {
        Page<Dossier> list(Caller by, DossierQuery query) {
            return new Page<>(List.of(Examples.clueRow()), "zwei");
        }

        long count(Caller by, DossierQuery query) {
            return 2;
        }
    }
}
