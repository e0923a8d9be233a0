package org.qingshan.store.internal;

/**
 * etc/org.qingshan.store.cfg. Nothing need be set.
 *
 * <p>The keys, with their defaults: {@code url} (empty: SQLite in the data folder; {@code jdbc:sqlite:<file>};
 * {@code jdbc:postgresql://host/database}), {@code user}, {@code password} or {@code password.file} (whose first line it
 * is), {@code pool} (connections at most), and in seconds {@code timeout.connect}, {@code timeout.statement},
 * {@code timeout.socket}.
 */
@interface StoreConfiguration {
    String url() default "";

    String user() default "";

    String password() default "";

    String password_file() default "";

    int pool() default 10;

    int timeout_connect() default 5;

    int timeout_statement() default 30;

    int timeout_socket() default 60;
}
