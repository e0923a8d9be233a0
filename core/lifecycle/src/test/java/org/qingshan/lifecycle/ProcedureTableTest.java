package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.CaseStage;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.clues.ClueStage;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Labelled;

class ProcedureTableTest {
    private static final String RESOURCES = "src/test/resources/org/qingshan/lifecycle/";

    @Test
    void everyStageAndStepIsAsApproved() {
        StringBuilder text = new StringBuilder("# stage x step: where each step leads from each stage; - is refused\n");
        matrix(text, "CLUE", ClueStage.values(), ClueStep.values());
        matrix(text, "CASE", CaseStage.values(), CaseStep.values());
        Approved.compare(RESOURCES + "procedure.approved.txt", text.toString());
    }

    @Test
    void theLifecyclePageIsPrintedFromTheTables() {
        String page = """
                # Lifecycle 办案程序

                Printed from `ClueStep` and `CaseStep` by a test. 待确认 marks what has not been compared with the official text.

                ## Stages of a clue 线索阶段

                %s
                ## Steps of a clue 线索办理步骤

                %s
                ## Stages of a case 案件阶段

                %s
                ## Steps of a case 案件办理步骤

                %s
                ## Grounds for not claiming 不启动、终止索赔情形

                %s
                ## Rules 规则

                %s""".formatted(
                        stages(ClueStage.values()),
                        steps(ClueStep.values()),
                        stages(CaseStage.values()),
                        steps(CaseStep.values()),
                        grounds(),
                        rules());
        Approved.compare("../docs/lifecycle.md", page);
    }

    @Test
    void everyStepHasACommandOfItsOwnAndAnEventOfItsOwn() {
        Stream.of(List.of(ClueStep.values()), List.of(CaseStep.values())).forEach(table -> {
            assertThat(table.stream().map(Step::command))
                    .doesNotHaveDuplicates()
                    .allMatch(Class::isRecord);
            assertThat(table.stream().map(Step::event)).doesNotHaveDuplicates().allMatch(Class::isRecord);
        });
    }

    @Test
    void aStepIsFoundByItsId() {
        for (CaseStep step : CaseStep.values()) {
            assertThat(CaseStep.of(step.id())).contains(step);
        }
        for (ClueStep step : ClueStep.values()) {
            assertThat(ClueStep.of(step.id())).contains(step);
        }
        assertThat(CaseStep.of("hold-meeting")).contains(CaseStep.HOLD_MEETING);
        assertThat(CaseStep.of("HOLD_MEETING")).isEmpty();
        assertThat(ClueStep.of("hold-meeting")).isEmpty();
    }

    @Test
    void everyStageCanBeReachedAndLeftUntilTheArchive() {
        for (CaseStage stage : CaseStage.values()) {
            assertThat(Stream.of(CaseStep.values()).filter(s -> !s.stays()).flatMap(s -> s.to().stream()))
                    .contains(stage);
            assertThat(CaseStep.openIn(stage).isEmpty()).isEqualTo(stage == CaseStage.ARCHIVED);
        }
    }

    @Test
    void noTextCitesAnArticleOfTheDraft() {
        Stream.concat(Stream.of(ClueStep.values()), Stream.of(CaseStep.values()))
                .map(Step::basis)
                .filter(basis -> basis.startsWith(Law.DRAFT))
                .forEach(basis -> assertThat(basis).doesNotContainPattern("第[一二三四五六七八九十百]+条"));
    }

    private static void matrix(StringBuilder text, String table, Stage[] stages, Step<?>[] steps) {
        text.append('\n').append(table).append('\n');
        for (Step<?> step : steps) {
            if (step.from().isEmpty()) {
                text.append("%-14s %-24s -> %s%n".formatted("(none)", step.name(), names(step.to())));
            }
        }
        for (Stage stage : stages) {
            for (Step<?> step : steps) {
                String leads = !step.from().contains(stage) ? "-" : step.stays() ? "stays" : "-> " + names(step.to());
                text.append("%-14s %-24s %s%n".formatted(stage.name(), step.name(), leads));
            }
        }
    }

    private static String names(Iterable<? extends Stage> stages) {
        StringBuilder names = new StringBuilder();
        stages.forEach(stage -> names.append(names.isEmpty() ? "" : " | ").append(stage.name()));
        return names.toString();
    }

    private static String stages(Stage[] stages) {
        return "| Stage | 中文 | English | Open |\n| --- | --- | --- | --- |\n"
                + Stream.of(stages)
                        .map(s -> "| `%s` | %s | %s | %s |\n"
                                .formatted(s.name(), s.zh(), s.en(), s.open() ? "yes" : "no"))
                        .collect(Collectors.joining());
    }

    private static String steps(Step<?>[] steps) {
        return "| Step | 中文 | English | From | To | Basis |\n| --- | --- | --- | --- | --- | --- |\n"
                + Stream.of(steps)
                        .map(s -> "| `%s` | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        s.id(),
                                        s.zh(),
                                        s.en(),
                                        s.from().isEmpty() ? "—" : labels(s.from()),
                                        s.stays() ? "stays" : labels(s.to()),
                                        s.basis()))
                        .collect(Collectors.joining());
    }

    private static String labels(Iterable<? extends Labelled> items) {
        StringBuilder labels = new StringBuilder();
        items.forEach(item -> labels.append(labels.isEmpty() ? "" : "、").append(item.zh()));
        return labels.toString();
    }

    private static String grounds() {
        return "| Code | 情形 | English | 须提供 |\n| --- | --- | --- | --- |\n"
                + Stream.of(Ground.values())
                        .map(g -> "| %s | %s | %s | %s |\n".formatted(g.code(), g.zh(), g.en(), labels(g.demands())))
                        .collect(Collectors.joining());
    }

    private static String rules() {
        return "| Key | 规则 | English | Value | Basis | Confirmed |\n| --- | --- | --- | --- | --- | --- |\n"
                + RuleBook.shipped().rows().stream()
                        .map(r -> "| `%s` | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        r.key(),
                                        r.name().zh(),
                                        r.name().en(),
                                        r.value() == null ? "待确认" : r.value().toPlainString() + " " + r.unit(),
                                        r.basis(),
                                        r.confirmed() ? "yes" : "待确认"))
                        .collect(Collectors.joining());
    }
}
