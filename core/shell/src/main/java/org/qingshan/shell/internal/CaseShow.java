package org.qingshan.shell.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.StepView;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.cases.CaseStage;
import org.qingshan.lifecycle.cases.CaseStep;

/** {@code case:show}. */
@Service
@Command(scope = "case", name = "show", description = "显示一个案件 / Shows one case")
public final class CaseShow extends PlatformCommand {
    private static final int PAGE = 200;

    @Argument(name = "case", description = "案号或标识 / number or id of the case", required = true)
    String id;

    @Override
    void run() throws Exception {
        CaseService cases = service(CaseService.class);
        CaseView view = CaseLookUp.find(cases, caller(), id);
        Dossier row = view.row();
        out().println(row.number() + "  " + row.title());
        line("标识 Id", row.stream().id());
        line("阶段 Stage", ListCommand.stageName(row, CaseStage.values()) + " " + row.stage());
        line("部门 Department", row.department());
        line("设区市 City", both(row.region()));
        line("承办人 Officer", orDash(row.officer()));
        line("赔偿义务人 Obligors", row.parties().isEmpty() ? "-" : row.parties());
        line("评估金额 Assessed", amounts(row));
        line("约定金额 Agreed", orDash(row.agreed()));
        line("已收金额 Received", orDash(row.received()));
        line("版本 Version", Long.toString(row.version()));
        deadlines(view);
        steps(view);
        record(cases, row.stream().id());
    }

    private void line(String name, String value) {
        out().println("  " + name + ": " + value);
    }

    private static String amounts(Dossier row) {
        if (row.assessedLow() == null || row.assessedHigh() == null) {
            return "-";
        }
        return row.assessedLow().compareTo(row.assessedHigh()) == 0
                ? row.assessedLow().toPlainString()
                : row.assessedLow().toPlainString() + "–" + row.assessedHigh().toPlainString();
    }

    private void deadlines(CaseView view) {
        out().println("期限 Deadlines");
        ShellTable table = table("事项 What", "截止 Due", "依据 Basis");
        for (Deadline deadline : view.deadlines()) {
            table.addRow().addContent(deadline.label().zh(), deadline.dueOn(), deadline.basis());
        }
        table.print(out());
    }

    /** What the procedure allows now, to whoever may work the case; the operator may not. */
    private void steps(CaseView view) {
        String open = view.steps().stream()
                .filter(step -> step.reason() == null || step.reason().code().equals("FORBIDDEN"))
                .map(StepView::zh)
                .collect(Collectors.joining("、"));
        out().println("可办步骤 Open steps: " + (open.isEmpty() ? "-" : open));
        out().println("（步骤由承办人在网页或接口中办理 / Officers take steps in the console or through REST）");
    }

    private void record(CaseService cases, String caseId) {
        out().println("记录 Record");
        ShellTable table = table("序号 No", "时间 At (UTC)", "事项 What", "经办 By");
        long after = 0;
        while (true) {
            var entries = cases.journal(caller(), caseId, after, PAGE);
            for (Entry entry : entries) {
                table.addRow().addContent(entry.sequence(), entry.at(), event(entry.type()), entry.login());
                after = entry.sequence();
            }
            if (entries.size() < PAGE) {
                break;
            }
        }
        table.print(out());
    }

    private static String event(String type) {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.event().getSimpleName().equals(type))
                .map(CaseStep::zh)
                .findFirst()
                .orElse(type);
    }
}
