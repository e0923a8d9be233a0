package org.qingshan.shell.internal;

import java.util.Arrays;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Stage;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.Region;

/** What the lists of clues and cases have in common. */
abstract class ListCommand extends PlatformCommand {
    @Option(name = "--stage", description = "阶段 / stage, such as FILED")
    @Nullable
    String stage;

    @Option(name = "--department", description = "部门 / department, such as water")
    @Nullable
    String department;

    @Option(name = "--region", description = "设区市名称或代码 / city, by name or code")
    @Nullable
    String region;

    @Option(
            name = "--text",
            aliases = {"-t"},
            description = "查找编号、当事人、地点 / text to find")
    @Nullable
    String text;

    @Option(name = "--all", description = "包括已办结的 / closed ones too")
    boolean all;

    @Option(name = "--after", description = "下一页的游标 / cursor of the next page")
    @Nullable
    String after;

    @Option(
            name = "--limit",
            aliases = {"-n"},
            description = "条数，最多 200 / how many, 200 at most")
    int limit = 20;

    DossierQuery query(StreamId.Kind kind, Stage[] stages) throws CommandException {
        return new DossierQuery(
                kind,
                null,
                null,
                stage(stages),
                department,
                region(region),
                null,
                null,
                all || stage != null ? null : Boolean.TRUE,
                text,
                DossierQuery.Sort.DUE,
                after,
                limit);
    }

    private @Nullable String stage(Stage[] stages) throws CommandException {
        if (stage == null) {
            return null;
        }
        String wanted = stage.toUpperCase(Locale.ROOT);
        for (Stage known : stages) {
            if (known.name().equals(wanted) || known.zh().equals(stage)) {
                return known.name();
            }
        }
        String all = String.join(", ", Arrays.stream(stages).map(Stage::name).toList());
        throw refusal(new Label("没有阶段 " + stage + "；有：" + all, "No stage " + stage + "; there are: " + all));
    }

    static @Nullable Region region(@Nullable String name) throws CommandException {
        if (name == null) {
            return null;
        }
        return Region.of(name).orElseThrow(() -> refusal(new Label("没有设区市 " + name, "No city " + name)));
    }

    void end(long total, int shown, @Nullable String next) {
        say("共 " + total + " 件，显示 " + shown + " 件", total + " in all, " + shown + " shown");
        if (next != null) {
            say("下一页：--after " + next, "next page: --after " + next);
        }
    }

    static String stageName(Dossier row, Stage[] stages) {
        return Arrays.stream(stages)
                .filter(s -> s.name().equals(row.stage()))
                .map(Stage::zh)
                .findFirst()
                .orElse(row.stage());
    }
}
