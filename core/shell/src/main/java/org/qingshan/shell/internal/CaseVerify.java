package org.qingshan.shell.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.CaseService;
import org.qingshan.casework.CaseService.CaseView;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Page;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Label;

/** {@code case:verify}. */
@Service
@Command(
        scope = "case",
        name = "verify",
        description = "核验案件记录的哈希链 / Checks the hash chain of a case's record, so that tampering shows")
public final class CaseVerify extends PlatformCommand {
    @Argument(name = "cases", description = "案号或标识 / numbers or ids", multiValued = true)
    @Nullable
    List<String> ids;

    @Option(name = "--all", description = "核验全部案件 / every case")
    boolean all;

    @Override
    void run() throws Exception {
        CaseService cases = service(CaseService.class);
        List<String> broken = new ArrayList<>();
        long checked = 0;
        if (all) {
            String after = null;
            do {
                Page<Dossier> page = cases.list(caller(), every(after));
                for (Dossier row : page.items()) {
                    verify(cases, row, broken);
                    checked++;
                }
                after = page.next();
            } while (after != null);
        } else if (ids == null || ids.isEmpty()) {
            throw refusal(new Label("请给出案号，或用 --all 核验全部", "Name a case, or give --all"));
        } else {
            for (String id : ids) {
                CaseView view = CaseLookUp.find(cases, caller(), id);
                verify(cases, view.row(), broken);
                checked++;
            }
        }
        if (!broken.isEmpty()) {
            throw new CommandException("记录被改动 / Tampered with: " + String.join(", ", broken));
        }
        say("已核验 " + checked + " 件，记录完整", checked + " checked, every record is whole");
    }

    private void verify(CaseService cases, Dossier row, List<String> broken) {
        ChainReport report = cases.verify(caller(), row.stream().id());
        if (report.ok()) {
            say(
                    row.number() + "：" + report.entries() + " 条记录完整，末条哈希 " + report.head(),
                    report.entries() + " entries whole, head " + report.head());
            return;
        }
        broken.add(row.number());
        Label reason = report.reason() == null ? new Label("不一致", "does not fit") : report.reason();
        say(
                row.number() + "：第 " + report.brokenAt() + " 条起不一致：" + reason.zh(),
                "broken at entry " + report.brokenAt() + ": " + reason.en());
    }

    private static DossierQuery every(@Nullable String after) {
        return new DossierQuery(
                StreamId.Kind.CASE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DossierQuery.Sort.CREATED,
                after,
                200);
    }
}
