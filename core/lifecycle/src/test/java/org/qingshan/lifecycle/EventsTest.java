package org.qingshan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseEvents;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueEvents;

/**
 * The JSON of each type of event is under review: history stays readable. A sample that is already approved is never
 * rewritten by a change of the code; {@code -Dapprove=true} writes what is missing.
 */
class EventsTest {
    private static final Path APPROVED = Path.of("src/test/resources/events");

    @TestFactory
    Stream<DynamicTest> theStoredFormOfEveryEventIsAsApproved() {
        return Stream.concat(CaseEvents.samples().stream(), ClueEvents.samples().stream())
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> compare(event)));
    }

    @TestFactory
    Stream<DynamicTest> whatWasStoredBeforeReadsAsTheSameEvent() {
        return Stream.concat(CaseEvents.samples().stream(), ClueEvents.samples().stream())
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> {
                    String stored = Files.readString(file(event.getClass().getSimpleName()));
                    assertThat(Json.MAPPER.readValue(stored, event.getClass())).isEqualTo(event);
                }));
    }

    @Test
    void everyTypeHasASampleAndEverySampleAType() throws IOException {
        Set<String> types = new TreeSet<>(CaseEvent.types().keySet());
        types.addAll(ClueEvent.types().keySet());
        try (Stream<Path> files = Files.list(APPROVED)) {
            Set<String> approved = new TreeSet<>();
            files.forEach(file -> approved.add(file.getFileName().toString().replace(".json", "")));
            assertThat(approved).isEqualTo(types);
        }
        assertThat(CaseEvents.samples().stream().map(CaseEvent::type))
                .containsExactlyInAnyOrderElementsOf(CaseEvent.types().keySet());
        assertThat(ClueEvents.samples().stream().map(ClueEvent::type))
                .containsExactlyInAnyOrderElementsOf(ClueEvent.types().keySet());
    }

    @Test
    void noTwoTypesShareAName() {
        Map<String, Class<? extends ClueEvent>> clue = ClueEvent.types();
        assertThat(CaseEvent.types().keySet()).doesNotContainAnyElementsOf(clue.keySet());
    }

    private static void compare(Event<?> event) throws IOException {
        Path file = file(event.getClass().getSimpleName());
        if (Boolean.getBoolean("approve") && !Files.exists(file)) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, Json.MAPPER.writeValueAsString(event) + "\n");
        }
        JsonNode approved = Json.MAPPER.readTree(Files.readString(file));
        JsonNode written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(event));
        assertThat(written).isEqualTo(approved);
    }

    private static Path file(String type) {
        return APPROVED.resolve(type + ".json");
    }
}
