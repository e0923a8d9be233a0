package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.qingshan.lifecycle.cases.CaseCommand;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.cases.Commands;
import org.qingshan.lifecycle.cases.OpenCase;
import org.qingshan.lifecycle.clues.ClueCommand;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.lifecycle.clues.FileClue;

/** A whole case as JSON, from the clue to the archive. */
class HappyPathTest {
    private static final Rules RULES = RuleBook.shipped().on(LocalDate.of(2026, 11, 23));
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private ClueFile clue = ClueFile.BLANK;
    private CaseFile file = CaseFile.BLANK;

    @Test
    void aClueBecomesACaseThatIsClosedAndArchived() throws IOException {
        try (InputStream in = HappyPathTest.class.getResourceAsStream("happy-path.json")) {
            for (JsonNode step : Json.MAPPER.readTree(in)) {
                String id = step.get("step").asText();
                String stage = step.get("file").asText().equals("clue")
                        ? takeClueStep(ClueStep.of(id).orElseThrow(), (ObjectNode) step.get("body"))
                        : takeCaseStep(CaseStep.of(id).orElseThrow(), (ObjectNode) step.get("body"));
                assertThat(stage).as(id).isEqualTo(step.get("stage").asText());
            }
        }
        assertThat(file.performance().received()).isEqualByComparingTo("100000");
        assertThat(file.agreed()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("169301.78"));
    }

    private String takeClueStep(ClueStep step, ObjectNode body) throws IOException {
        if (step == ClueStep.REGISTER) {
            body.put("department", "water");
        }
        if (step == ClueStep.OPEN_CASE) {
            body.put("caseId", "case-1");
        }
        ClueCommand command = Json.MAPPER.treeToValue(body, step.command());
        assertThat(validator.validate(command)).isEmpty();
        if (command instanceof FileClue filing) {
            OpenCase opening = filing.toCase("clue-1", clue, "桂环赔〔2026〕水3号");
            assertThat(validator.validate(opening)).isEmpty();
            file = file.after(accepted(Procedure.decide(file, opening, RULES)));
        }
        ClueEvent event = accepted(Procedure.decide(clue, command, RULES));
        clue = clue.after(event);
        return clue.stage().name();
    }

    private String takeCaseStep(CaseStep step, ObjectNode body) throws IOException {
        List<String> fromPlatform =
                List.of("formVersion", "optionVersion", "title", "schema", "estimate", "mode", "plan");
        if (step.needsPlugin()) {
            CaseCommand sample =
                    step == CaseStep.RECORD_ASSESSMENT ? Commands.assess(RULES.day()) : Commands.plan(RULES.day());
            JsonNode filled = Json.MAPPER.valueToTree(sample);
            fromPlatform.stream().filter(filled::has).forEach(name -> body.set(name, filled.get(name)));
        }
        CaseCommand command = Json.MAPPER.treeToValue(body, step.command());
        assertThat(validator.validate(command)).isEmpty();
        CaseEvent event = accepted(Procedure.decide(file, command, RULES));
        file = file.after(event);
        assertThat(Set.copyOf(step.to())).contains(file.stage());
        return file.stage().name();
    }

    private static <E> E accepted(Decision<E> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<E>) decision).events().get(0);
    }
}
