package org.qingshan.casework.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ChainReport;
import org.qingshan.casework.ClueService;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.StepOutcome;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Page;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.clue.Clue;
import org.qingshan.sdk.clue.ClueSource;

/** Registers clues in memory, one transaction to a call. */
final class MemoryClues implements ClueService {
    /** A place that a rule of the procedure stands against. */
    static final String AGAINST_THE_RULES = "有违规则";

    /** Intake by source and reference. */
    final Map<String, String> registered = new LinkedHashMap<>();
    /** How many clues came with each call. */
    final List<Integer> calls = new ArrayList<>();

    private final Moments moments;

    MemoryClues(Moments moments) {
        this.moments = moments;
    }

    @Override
    public synchronized List<Registration> registerAll(
            Caller by, String department, ClueSource source, String intake, List<Clue> clues) {
        if (clues.stream().anyMatch(clue -> clue.place().equals(AGAINST_THE_RULES))) {
            throw InvalidInputException.of("foundOn", "FOUND_TOO_EARLY", "发现日期过早", "was found too early");
        }
        List<Registration> answers = new ArrayList<>();
        moments.pass(() -> {
            calls.add(clues.size());
            for (Clue clue : clues) {
                String before = registered.putIfAbsent(source.id() + " " + clue.reference(), intake);
                answers.add(
                        before == null
                                ? Registration.ACCEPTED
                                : before.equals(intake) ? Registration.ALREADY_ACCEPTED : Registration.DUPLICATE);
            }
        });
        return answers;
    }

    @Override
    public ClueView get(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Dossier> list(Caller caller, DossierQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Caller caller, DossierQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StepOutcome.Taken register(Caller caller, JsonNode body, @Nullable String requestKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StepOutcome take(
            Caller caller, String id, long expectedVersion, ClueStep step, JsonNode body, @Nullable String requestKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode schema(ClueStep step) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> journal(Caller caller, String id, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }
}
