package org.qingshan.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.store.internal.Parameters.Binder;

/** The conditions of a query with their values, in order. */
final class Conditions implements Binder {
    private final StringBuilder sql = new StringBuilder();
    private final List<Binder> values = new ArrayList<>();

    void and(String condition) {
        sql.append(sql.isEmpty() ? " where " : " and ").append(condition);
    }

    void and(String condition, Binder value) {
        and(condition);
        values.add(value);
    }

    /** The where clause; empty when there is no condition. */
    String sql() {
        return sql.toString();
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        for (Binder value : values) {
            value.bind(parameters);
        }
    }
}
