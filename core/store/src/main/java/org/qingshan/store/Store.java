package org.qingshan.store;

import org.qingshan.casework.port.AccountStore;
import org.qingshan.casework.port.IntakeStore;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.SwitchStore;

/** An open database with everything casework keeps in it. Thread-safe. */
public interface Store extends AutoCloseable {
    Journal journal();

    AccountStore accounts();

    IntakeStore intakes();

    SwitchStore switches();

    /** SQL statements run since it was opened, without begin and commit. */
    long statements();

    /** Takes no more work, waits for what runs, half a minute at most, and lets go of the database. */
    @Override
    void close();
}
