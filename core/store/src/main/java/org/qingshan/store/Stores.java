package org.qingshan.store;

import org.qingshan.casework.port.StoreException;
import org.qingshan.store.internal.Database;
import org.qingshan.store.internal.SqlStore;

/** Opens databases. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a database and brings its tables up to date; an empty one gets them.
     *
     * @throws StoreException when it cannot be reached or migrated; the message is one sentence without secrets
     */
    public static Store open(StoreSettings settings) {
        return new SqlStore(Database.open(settings));
    }
}
