package org.qingshan.itests.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.qingshan.itests.container.Api;
import org.qingshan.itests.container.Api.Answer;

/**
 * A clue, and from its {@code open-case} on the case that came of it, worked on by one officer. Bodies may hold days as in
 * {@link Days#in}.
 */
public final class Work {
    public static final String CLUES = "/api/v1/clues";
    public static final String CASES = "/api/v1/cases";

    private final Api officer;
    private final String clue;
    private @Nullable String caseId;

    private Work(Api officer, String clue) {
        this.officer = officer;
        this.clue = clue;
    }

    /** A clue registered by hand in Nanning. */
    public static Work begin(Api officer, String reference) {
        Answer registered = officer.post(CLUES, Days.in(Routine.body("register").replace("{{reference}}", reference)));
        return new Work(officer, registered.expect(201).json().path("id").asText());
    }

    public static Work onClue(Api officer, String clue) {
        return new Work(officer, clue);
    }

    /** Takes a step with the version that the file has now; it must be accepted. */
    public Work step(String step, String body) {
        JsonNode taken = attempt(step, body).expect(200).json();
        if (taken.hasNonNull("caseId")) {
            caseId = taken.path("caseId").asText();
        }
        return this;
    }

    /** The same with whatever comes of it. */
    public Answer attempt(String step, String body) {
        return officer.step(resource(), step, Days.in(body));
    }

    /** Takes these steps with ordinary contents, see {@link Routine}. */
    public Work routine(String... steps) {
        for (String step : steps) {
            step(step, Routine.body(step));
        }
        return this;
    }

    /** The path of the case, or of the clue as long as there is no case. */
    public String resource() {
        return caseId == null ? CLUES + "/" + clue : CASES + "/" + caseId;
    }

    public String clueResource() {
        return CLUES + "/" + clue;
    }

    public JsonNode view() {
        return viewFor(officer);
    }

    public JsonNode viewFor(Api caller) {
        return caller.get(resource()).expect(200).json();
    }

    public String etag() {
        return officer.get(resource()).expect(200).etag();
    }

    public String stage() {
        return view().path("stage").asText();
    }

    public int version() {
        return view().path("version").asInt();
    }

    /** Steps that may be taken now, in the order in which they are offered. */
    public List<String> openSteps() {
        List<String> open = new ArrayList<>();
        view().path("steps").forEach(step -> {
            if (step.path("open").asBoolean()) {
                open.add(step.path("id").asText());
            }
        });
        return open;
    }

    /** Why steps cannot be taken now: code of the reason by step. */
    public Map<String, String> closedSteps() {
        Map<String, String> closed = new TreeMap<>();
        view().path("steps").forEach(step -> {
            if (!step.path("open").asBoolean()) {
                closed.put(
                        step.path("id").asText(),
                        step.path("reason").path("code").asText());
            }
        });
        return closed;
    }

    /** What stands in the journal, oldest first. */
    public List<JsonNode> journal() {
        return journalOf(officer, resource());
    }

    public static List<JsonNode> journalOf(Api caller, String resource) {
        return items(caller, resource + "/journal");
    }

    /** Everything in a list of clues or cases that this text finds. */
    public static List<JsonNode> search(Api caller, String list, String text) {
        return items(caller, list + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** All pages of a list. */
    public static List<JsonNode> items(Api caller, String list) {
        List<JsonNode> items = new ArrayList<>();
        String page = list + (list.contains("?") ? "&" : "?") + "limit=200";
        String next = "";
        do {
            JsonNode answer = caller.get(page + next).expect(200).json();
            answer.path("items").forEach(items::add);
            next = answer.hasNonNull("next") ? "&after=" + answer.path("next").asText() : "";
        } while (!next.isEmpty());
        return items;
    }

    /** What the platform finds when it checks the hash chain of the case. */
    public JsonNode verification() {
        return officer.get(CASES + "/" + caseId + "/verification").expect(200).json();
    }

    public static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
