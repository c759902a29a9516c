package org.mpaka.core.storage;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.TextValue;

/** Writes and reads single values in the way that both databases understand. */
final class ColumnValues {
    private ColumnValues() {}

    static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Optional<?> optional) set(statement, index, optional.orElse(null));
        else if (value == null) statement.setObject(index, null);
        // Derby knows none of java.time's classes
        else if (value instanceof LocalDate date) statement.setDate(index, java.sql.Date.valueOf(date));
        else if (value instanceof Instant instant)
            statement.setTimestamp(index, Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS)), utc());
        else if (value instanceof Enum<?> constant) statement.setString(index, constant.name());
        else if (value instanceof TextValue || value instanceof UUID) statement.setString(index, value.toString());
        else if (value instanceof byte[] bytes) statement.setBytes(index, bytes);
        else statement.setObject(index, value);
    }

    static @Nullable Object get(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == boolean.class || type == Boolean.class) return unlessNull(row, row.getBoolean(column));
        if (type == int.class || type == Integer.class) return unlessNull(row, row.getInt(column));
        if (type == long.class || type == Long.class) return unlessNull(row, row.getLong(column));
        if (type == double.class || type == Double.class) return unlessNull(row, row.getDouble(column));
        if (type == BigDecimal.class) return row.getBigDecimal(column);
        if (type == byte[].class) return row.getBytes(column);
        if (type == LocalDate.class) {
            var date = row.getDate(column);
            return date == null ? null : date.toLocalDate();
        }
        if (type == Instant.class) {
            var time = row.getTimestamp(column, utc());
            return time == null ? null : time.toInstant();
        }
        var text = row.getString(column);
        return text == null ? null : parse(text, type);
    }

    private static Object parse(String text, Class<?> type) {
        if (type == String.class) return text;
        if (type == UUID.class) return UUID.fromString(text);
        if (type.isEnum()) return constant(text, type);
        if (TextValue.class.isAssignableFrom(type)) return textValue(text, type);
        throw new IllegalStateException("no column becomes a " + type.getName());
    }

    private static Object constant(String text, Class<?> type) {
        for (var constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(text)) return constant;
        throw new IllegalStateException(text + " is not a " + type.getName());
    }

    private static Object textValue(String text, Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("not the text of a " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is a TextValue without public static of(String)", e);
        }
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
