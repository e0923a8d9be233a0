package org.qingshan.rest.internal.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Entry;
import org.qingshan.lifecycle.Step;
import org.qingshan.rest.internal.http.Answer;
import org.qingshan.rest.internal.http.Call;
import org.qingshan.rest.internal.http.Json;
import org.qingshan.rest.internal.wire.JournalAnswer;
import org.qingshan.rest.internal.wire.LabelAnswer;
import org.qingshan.rest.internal.wire.PageAnswer;

/** Pages of a record. They are read by sequence; one entry more than asked for says whether there is a next page. */
final class Journals {
    private Journals() {}

    /** What to call the events of a table: each step has one. */
    static Function<String, LabelAnswer> labels(List<? extends Step<?>> table) {
        Map<String, LabelAnswer> labels = new HashMap<>();
        table.forEach(step -> labels.put(step.event().getSimpleName(), LabelAnswer.of(step)));
        return type -> labels.getOrDefault(type, new LabelAnswer(type, type));
    }

    static Answer page(Call call, List<Entry> oneMore, long total, Function<String, LabelAnswer> labels) {
        return Answer.ok(new PageAnswer<>(items(call, oneMore, labels), next(call, oneMore), total));
    }

    static Answer part(Call call, List<Entry> oneMore, Function<String, LabelAnswer> labels) {
        return Answer.ok(new PageAnswer.Part<>(items(call, oneMore, labels), next(call, oneMore)));
    }

    private static List<JournalAnswer> items(Call call, List<Entry> oneMore, Function<String, LabelAnswer> labels) {
        return oneMore.stream()
                .limit(call.limit())
                .map(entry -> answer(entry, labels))
                .toList();
    }

    private static @Nullable String next(Call call, List<Entry> oneMore) {
        return oneMore.size() <= call.limit()
                ? null
                : Long.toString(oneMore.get(call.limit() - 1).sequence());
    }

    private static JournalAnswer answer(Entry entry, Function<String, LabelAnswer> labels) {
        return new JournalAnswer(
                entry.sequence(),
                entry.type(),
                labels.apply(entry.type()),
                entry.at(),
                new JournalAnswer.Actor(entry.login(), entry.name(), entry.department()),
                payload(entry),
                entry.hash(),
                entry.previousHash());
    }

    /** What somebody has written into the database by hand need not be JSON; it is shown as it is. */
    private static JsonNode payload(Entry entry) {
        try {
            return Json.MAPPER.readTree(entry.payload());
        } catch (JsonProcessingException e) {
            return Json.MAPPER.getNodeFactory().textNode(entry.payload());
        }
    }
}
