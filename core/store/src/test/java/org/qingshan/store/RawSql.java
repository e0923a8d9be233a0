package org.qingshan.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL past the store. */
final class RawSql {
    private RawSql() {}

    static Connection connect(StoreSettings settings) throws SQLException {
        if (settings instanceof StoreSettings.PostgreSql server) {
            return DriverManager.getConnection(server.url(), server.user(), server.password());
        }
        return DriverManager.getConnection("jdbc:sqlite:" + ((StoreSettings.Sqlite) settings).file());
    }

    static void run(StoreSettings settings, String sql) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
