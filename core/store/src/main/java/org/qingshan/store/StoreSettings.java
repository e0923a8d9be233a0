package org.qingshan.store;

import java.nio.file.Path;
import java.time.Duration;

/** Which database to open. */
public sealed interface StoreSettings {
    /** SQLite in a file, which is made when missing, with its folder. */
    static StoreSettings sqlite(Path file) {
        return new Sqlite(file);
    }

    /**
     * PostgreSQL with ten connections and the usual time-outs.
     *
     * @param url such as {@code jdbc:postgresql://host/name}
     */
    static StoreSettings postgresql(String url, String user, String password) {
        return new PostgreSql(url, user, password, 10, Timeouts.USUAL);
    }

    /** Where it is, without secrets; for messages. */
    String place();

    /**
     * The embedded default.
     *
     * @param file on a local disk
     */
    record Sqlite(Path file) implements StoreSettings {
        @Override
        public String place() {
            return "SQLite " + file;
        }
    }

    /**
     * A server, which several containers may share.
     *
     * @param url begins with {@code jdbc:postgresql:}
     * @param user empty when the URL or the server's rules name one
     * @param password empty when none is needed
     * @param poolSize connections held at most, 2 to 200
     */
    record PostgreSql(String url, String user, String password, int poolSize, Timeouts timeouts)
            implements StoreSettings {
        public PostgreSql {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("the URL of a PostgreSQL database begins with jdbc:postgresql:");
            }
            if (poolSize < 2 || poolSize > 200) {
                throw new IllegalArgumentException("a pool has 2 to 200 connections, not " + poolSize);
            }
        }

        @Override
        public String place() {
            // what follows the question mark may hold a password
            int parameters = url.indexOf('?');
            return "PostgreSQL " + (parameters < 0 ? url : url.substring(0, parameters))
                    + (user.isEmpty() ? "" : " as " + user);
        }

        @Override
        public String toString() {
            return place();
        }
    }

    /**
     * How long to wait for a server.
     *
     * @param connect for a connection to be made
     * @param statement for one statement
     * @param socket for any answer at all; longer than {@code statement}
     */
    record Timeouts(Duration connect, Duration statement, Duration socket) {
        public static final Timeouts USUAL =
                new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60));

        public Timeouts {
            if (connect.toSeconds() < 1 || statement.toSeconds() < 1 || socket.compareTo(statement) <= 0) {
                throw new IllegalArgumentException(
                        "time-outs are at least a second, and that of the socket is longer than that of a statement");
            }
        }
    }
}
