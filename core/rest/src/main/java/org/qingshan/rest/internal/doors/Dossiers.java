package org.qingshan.rest.internal.doors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.DeadlineKind;
import org.qingshan.lifecycle.Stage;
import org.qingshan.lifecycle.cases.CaseStage;
import org.qingshan.lifecycle.clues.ClueStage;
import org.qingshan.rest.internal.Services;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Parameter;
import org.qingshan.rest.internal.wire.Amounts;
import org.qingshan.rest.internal.wire.CaseAnswer;
import org.qingshan.rest.internal.wire.ClueAnswer;
import org.qingshan.rest.internal.wire.Coded;
import org.qingshan.rest.internal.wire.InboxAnswer;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.sdk.Region;
import org.qingshan.sdk.clue.Channel;

/** Rows of clues and cases: how lists are asked for, and how a row is answered. As of one moment. */
final class Dossiers {
    private static final int WEEK = 7;

    private final LocalDate today;
    private final Labels labels;

    Dossiers(Services services) {
        today = services.cases().today();
        labels = new Labels(services);
    }

    LocalDate today() {
        return today;
    }

    CaseAnswer.Summary caseSummary(Dossier row) {
        return new CaseAnswer.Summary(
                row.stream().id(),
                row.number(),
                row.title(),
                row.stage(),
                stage(row),
                row.version(),
                row.open(),
                row.department(),
                labels.department(row.department()),
                Coded.of(row.region()),
                row.officer(),
                row.parties().isEmpty()
                        ? List.of()
                        : Arrays.asList(row.parties().split("、")),
                row.nextDue(),
                overdue(row),
                Amounts.of(row.assessedLow(), row.assessedHigh()),
                Amounts.yuan(row.agreed()),
                Amounts.yuanOrZero(row.received()),
                row.startedOn(),
                row.updatedAt());
    }

    ClueAnswer.Summary clueSummary(Dossier row) {
        return new ClueAnswer.Summary(
                row.stream().id(),
                row.number(),
                Objects.requireNonNullElse(row.source(), "manual"),
                row.title(),
                row.stage(),
                stage(row),
                row.version(),
                row.open(),
                row.department(),
                labels.department(row.department()),
                Coded.of(row.region()),
                row.channel(),
                row.startedOn(),
                row.title(),
                row.parties().isEmpty() ? null : row.parties(),
                row.nextDue(),
                overdue(row),
                row.relatedCase(),
                row.updatedAt());
    }

    InboxAnswer inboxItem(Dossier row) {
        return new InboxAnswer(
                row.stream().kind() == StreamId.Kind.CLUE ? "clue" : "case",
                row.stream().id(),
                row.number(),
                row.title(),
                row.stage(),
                stage(row),
                row.department(),
                labels.department(row.department()),
                Coded.of(row.region()),
                row.nextDue(),
                row.nextDeadline() == null ? null : deadline(row.nextDeadline()),
                overdue(row),
                group(row.nextDue()),
                row.version());
    }

    private boolean overdue(Dossier row) {
        return row.nextDue() != null && row.nextDue().isBefore(today);
    }

    private InboxAnswer.Group group(@Nullable LocalDate due) {
        if (due == null) {
            return InboxAnswer.Group.NONE;
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return InboxAnswer.Group.OVERDUE;
        }
        return days <= WEEK ? InboxAnswer.Group.WEEK : InboxAnswer.Group.LATER;
    }

    private static InboxAnswer.DueAnswer deadline(String kind) {
        LabelAnswer label = Arrays.stream(DeadlineKind.values())
                .filter(k -> k.name().equals(kind))
                .map(LabelAnswer::of)
                .findFirst()
                .orElseGet(() -> new LabelAnswer(kind, kind));
        return new InboxAnswer.DueAnswer(kind, label);
    }

    private static LabelAnswer stage(Dossier row) {
        Stream<Stage> stages = row.stream().kind() == StreamId.Kind.CLUE
                ? Arrays.stream(ClueStage.values())
                : Arrays.stream(CaseStage.values());
        return stages.filter(s -> s.name().equals(row.stage()))
                .map(LabelAnswer::of)
                .findFirst()
                .orElseGet(() -> new LabelAnswer(row.stage(), row.stage()));
    }

    /** The parameters by which clues and cases are both looked for. */
    static Parameter[] filters(Stage[] stages) {
        return new Parameter[] {
            Parameter.choice("stage", Arrays.stream(stages).map(Stage::name).toList(), "阶段", "Stage"),
            Parameter.text("department", 64, "办案部门", "Department"),
            Parameter.choice(
                    "region",
                    Stream.concat(
                                    Arrays.stream(Region.values()).map(Region::name),
                                    Arrays.stream(Region.values()).map(Region::code))
                            .toList(),
                    "设区市（常量或代码）",
                    "City, by constant or code"),
            Parameter.text("q", 100, "在编号、当事人、地点、案由中查找", "Found in number, parties, place or cause"),
            Parameter.flag("open", "是否在办", "Whether work goes on")
        };
    }

    static Parameter channel() {
        List<String> ids = Arrays.stream(Channel.values()).map(Channel::name).toList();
        return Parameter.choice("channel", ids, "线索渠道", "Channel");
    }

    static Parameter sort(String... orders) {
        return Parameter.choice("sort", List.of(orders), "排序，默认 " + orders[0], "Order, usually " + orders[0]);
    }

    static DossierQuery query(Call call, StreamId.Kind kind) {
        String region = call.text("region");
        return new DossierQuery(
                kind,
                null,
                null,
                call.text("stage"),
                call.text("department"),
                region == null ? null : Region.of(region).orElse(null),
                call.text("channel"),
                call.text("officer"),
                call.flag("open"),
                call.text("q"),
                order(call.text("sort")),
                call.text("after"),
                call.limit());
    }

    private static DossierQuery.Sort order(@Nullable String sort) {
        return switch (sort == null ? "due" : sort) {
            case "-updated" -> DossierQuery.Sort.UPDATED;
            case "-opened" -> DossierQuery.Sort.CREATED;
            default -> DossierQuery.Sort.DUE;
        };
    }
}
