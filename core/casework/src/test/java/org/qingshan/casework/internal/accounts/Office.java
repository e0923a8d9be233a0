package org.qingshan.casework.internal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.Caller;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.MemoryStore;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.StreamId;
import org.qingshan.sdk.Region;

/** Accounts with everything around them in memory, and a clock that stands. */
final class Office {
    static final String PASSWORD = "青山-绿水-2026";
    static final Caller ADMIN = new Caller("admin", "管理员", Set.of(Role.ADMINISTRATOR), null, null);
    static final Caller OFFICER = new Caller("officer", "韦江", Set.of(Role.OFFICER), "water", Region.NANNING);

    final MemoryAccounts store = new MemoryAccounts();
    final MemoryStore journal = new MemoryStore();
    Instant now = Instant.parse("2026-11-03T08:00:00Z");
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    final Accounts accounts = new Accounts(store, journal, clock, 10);

    Office() {
        accounts.create(ADMIN, account("officer", Set.of(Role.OFFICER), "water", Region.NANNING));
        accounts.create(ADMIN, account("admin", Set.of(Role.ADMINISTRATOR), null, null));
    }

    static AccountChange account(String login, Set<Role> roles, @Nullable String department, @Nullable Region region) {
        return new AccountChange(login, "韦江", PASSWORD, roles, department, region, null);
    }

    static AccountChange nothing() {
        return new AccountChange(null, null, null, null, null, null, null);
    }

    static AccountChange password(String password) {
        return new AccountChange(null, null, password, null, null, null, null);
    }

    static AccountChange roles(Role... roles) {
        return new AccountChange(null, null, null, Set.of(roles), null, null, null);
    }

    static AccountChange disabled(boolean disabled) {
        return new AccountChange(null, null, null, null, null, null, disabled);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    List<Entry> record(String login) {
        return journal.entries(StreamId.account(login), 0, 100);
    }
}
