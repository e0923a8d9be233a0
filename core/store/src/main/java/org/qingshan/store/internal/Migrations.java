package org.qingshan.store.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.qingshan.casework.port.StoreException;

/** Brings the tables up to date by the versioned files among the resources. */
final class Migrations {
    private Migrations() {}

    /** @param place for the message when it fails */
    static void run(DataSource source, Dialect dialect, String place) {
        // Flyway finds its parts through the thread's class loader, which in a container is someone else's
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = Migrations.class.getClassLoader();
        thread.setContextClassLoader(own);
        try {
            Flyway.configure(own)
                    .dataSource(source)
                    .locations("classpath:" + dialect.migrations())
                    .failOnMissingLocations(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(place + " cannot be brought up to date: " + Failures.sentence(cause(e)), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Throwable cause(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? e : cause(cause);
    }
}
