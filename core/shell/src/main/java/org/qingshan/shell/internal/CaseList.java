package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.cases.CaseStage;

/** {@code case:list}. */
@Service
@Command(scope = "case", name = "list", description = "列出案件 / Lists cases")
public final class CaseList extends ListCommand {
    @Override
    void run() throws Exception {
        CaseService cases = service(CaseService.class);
        DossierQuery query = query(StreamId.Kind.CASE, CaseStage.values());
        Page<Dossier> page = cases.list(caller(), query);
        ShellTable table = table("案号 Number", "案由 Title", "阶段 Stage", "部门 Dept", "设区市 City", "承办人 Officer", "期限 Due");
        for (Dossier row : page.items()) {
            table.addRow()
                    .addContent(
                            row.number(),
                            row.title(),
                            stageName(row, CaseStage.values()),
                            row.department(),
                            row.region().zh(),
                            orDash(row.officer()),
                            orDash(row.nextDue()));
        }
        table.print(out());
        end(cases.count(caller(), query), page.items().size(), page.next());
    }
}
