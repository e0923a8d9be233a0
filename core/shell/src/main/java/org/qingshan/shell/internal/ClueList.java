package org.qingshan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.clues.ClueStage;

/** {@code clue:list}. */
@Service
@Command(scope = "clue", name = "list", description = "列出线索 / Lists clues")
public final class ClueList extends ListCommand {
    @Override
    void run() throws Exception {
        ClueService clues = service(ClueService.class);
        DossierQuery query = query(StreamId.Kind.CLUE, ClueStage.values());
        Page<Dossier> page = clues.list(caller(), query);
        ShellTable table = table("线索号 ID", "编号 Reference", "阶段 Stage", "部门 Dept", "设区市 City", "地点 Place", "期限 Due");
        for (Dossier row : page.items()) {
            table.addRow()
                    .addContent(
                            row.stream().id(),
                            row.number(),
                            stageName(row, ClueStage.values()),
                            row.department(),
                            row.region().zh(),
                            row.title(),
                            orDash(row.nextDue()));
        }
        table.print(out());
        end(clues.count(caller(), query), page.items().size(), page.next());
    }
}
