package org.mpaka.core.storage;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Makes a value of each row. */
interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;

    static <T> RowMapper<T> of(Class<T> type, ResultSetMetaData columns) throws SQLException {
        if (type.isRecord() && !org.mpaka.api.TextValue.class.isAssignableFrom(type))
            return new RecordMapper<>(type, columns);
        return row -> {
            var value = ColumnValues.get(row, 1, type);
            if (value == null) throw new IllegalStateException("NULL where a " + type.getSimpleName() + " is meant");
            @SuppressWarnings("unchecked") // a primitive class's values are boxed, which cast() refuses
            var typed = (T) value;
            return typed;
        };
    }
}
