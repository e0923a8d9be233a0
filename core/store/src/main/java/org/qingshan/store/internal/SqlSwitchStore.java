package org.qingshan.store.internal;

import java.util.List;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.SwitchStore;

final class SqlSwitchStore implements SwitchStore {
    private final Database database;

    SqlSwitchStore(Database database) {
        this.database = database;
    }

    @Override
    public List<SwitchRow> all() {
        return database.read(session -> session.list(
                "select department, enabled, reason, login, at from plugin_switch order by department",
                Parameters.Binder.NONE,
                row -> new SwitchRow(row.text(), row.flag(), row.text(), row.text(), row.instant())));
    }

    @Override
    public void put(SwitchRow row, Entry entry) {
        database.write(session -> {
            new SqlJournalWriter(session).append(List.of(entry));
            return session.run(
                    "insert into plugin_switch (department, enabled, reason, login, at) values (?, ?, ?, ?, ?)"
                            + " on conflict (department) do update set enabled = excluded.enabled,"
                            + " reason = excluded.reason, login = excluded.login, at = excluded.at",
                    p -> p.text(row.department())
                            .flag(row.enabled())
                            .text(row.reason())
                            .text(row.login())
                            .instant(row.at()));
        });
    }
}
