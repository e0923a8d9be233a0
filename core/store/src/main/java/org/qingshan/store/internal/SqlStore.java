package org.qingshan.store.internal;

import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.store.Store;

/** The ports on one database. */
public final class SqlStore implements Store {
    private final Database database;
    private final Journal journal;
    private final AccountStore accounts;
    private final IntakeStore intakes;
    private final SwitchStore switches;

    public SqlStore(Database database) {
        this.database = database;
        this.journal = new SqlJournal(database);
        this.accounts = new SqlAccountStore(database);
        this.intakes = new SqlIntakeStore(database);
        this.switches = new SqlSwitchStore(database);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public AccountStore accounts() {
        return accounts;
    }

    @Override
    public IntakeStore intakes() {
        return intakes;
    }

    @Override
    public SwitchStore switches() {
        return switches;
    }

    @Override
    public long statements() {
        return database.statements().sum();
    }

    @Override
    public void close() {
        database.close();
    }
}
