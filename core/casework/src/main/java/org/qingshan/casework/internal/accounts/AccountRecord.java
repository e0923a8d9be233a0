package org.qingshan.casework.internal.accounts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.Caller;
import org.qingshan.casework.internal.Chain;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.internal.records.Json;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.VersionConflictException;

/** Who changed which account, on record. Never a password, nor what is made of one. Thread-safe. */
final class AccountRecord {
    static final String CREATED = "AccountCreated";
    static final String CHANGED = "AccountChanged";
    private static final int TRIES = 3;
    private static final ObjectMapper JSON = Json.mapper();
    private final Journal journal;
    private final Clock clock;

    AccountRecord(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void created(Caller by, AccountRow account) {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("login", account.login());
        payload.put("name", account.name());
        payload.put("roles", account.roles().stream().sorted().toList());
        put(payload, "department", account.department());
        put(payload, "region", account.region());
        append(by, account.login(), CREATED, payload);
    }

    /** Records what differs. */
    void changed(Caller by, AccountRow before, AccountRow after) {
        Map<String, Object> payload = new TreeMap<>();
        if (!before.name().equals(after.name())) {
            payload.put("name", after.name());
        }
        if (!before.password().equals(after.password())) {
            payload.put("password", "changed");
        }
        boolean rights = !before.roles().equals(after.roles())
                || !java.util.Objects.equals(before.department(), after.department())
                || before.region() != after.region();
        if (rights) {
            payload.put("roles", after.roles().stream().sorted().toList());
            put(payload, "department", after.department());
            put(payload, "region", after.region());
        }
        if (before.disabled() != after.disabled()) {
            payload.put("disabled", after.disabled());
        }
        append(by, after.login(), CHANGED, payload);
    }

    private static void put(Map<String, Object> payload, String name, @Nullable Object value) {
        if (value != null) {
            payload.put(name, value);
        }
    }

    private void append(Caller by, String login, String type, Map<String, Object> payload) {
        StreamId stream = StreamId.account(login);
        String json = Json.write(JSON, payload);
        for (int i = 1; ; i++) {
            try {
                journal.write(writer -> {
                    Optional<Entry> last = writer.last(stream);
                    writer.append(List.of(Chain.next(
                            stream,
                            last.map(Entry::sequence).orElse(0L) + 1,
                            last.map(Entry::hash).orElse(Chain.GENESIS),
                            type,
                            1,
                            Today.now(clock),
                            by,
                            json,
                            null)));
                    return true;
                });
                return;
            } catch (VersionConflictException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }
}
