package org.qingshan.casework.internal.plugin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.qingshan.casework.Caller;
import org.qingshan.casework.ForbiddenException;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.internal.Characters;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.casework.port.SwitchStore.SwitchRow;

/** Writes switches with their entry in the journal. */
final class SwitchBoard {
    private final SwitchStore store;
    private final Journal journal;
    private final Clock clock;
    private final ObjectMapper mapper = Json.mapper();

    SwitchBoard(SwitchStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    static void mayLook(Caller caller) {
        if (!caller.seesEverything()) {
            throw new ForbiddenException("只有管理员和中心办公室可以查看组件", "only administrators and the central office see plugins");
        }
    }

    static void maySwitch(Caller caller, String reason) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("只有管理员可以启用或停用组件", "only an administrator may switch plugins");
        }
        if (reason.isBlank() || reason.length() > 500 || !Characters.areStorable(reason)) {
            throw InvalidInputException.of("reason", "Size", "请填写理由（1–500 字）", "give a reason of 1 to 500 characters");
        }
    }

    void turn(Caller caller, String department, boolean on, String reason) {
        StreamId stream = StreamId.plugin(department);
        Optional<Entry> last = journal.write(writer -> writer.last(stream));
        Instant now = Today.now(clock);
        Entry entry = Chain.next(
                stream,
                last.map(Entry::sequence).orElse(0L) + 1,
                last.map(Entry::hash).orElse(Chain.GENESIS),
                on ? "PluginEnabled" : "PluginDisabled",
                1,
                now,
                caller,
                Json.write(mapper, Map.of("department", department, "reason", reason)),
                null);
        store.put(new SwitchRow(department, on, reason, caller.login(), now), entry);
    }
}
