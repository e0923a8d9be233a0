package org.qingshan.store.internal;

import java.sql.SQLException;
import org.qingshan.casework.port.StoreException;

/** Turns what a driver throws into what casework expects. */
final class Failures {
    private Failures() {}

    static StoreException of(SQLException e) {
        return new StoreException("The database did not do what was asked: " + sentence(e), e);
    }

    /** The driver's first line without its full stop; what follows it are positions and statements. */
    static String sentence(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
