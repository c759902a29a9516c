package org.mpaka.core.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a record of a row, matching components and columns by name without regard to case and underscores. */
final class RecordMapper<T> implements RowMapper<T> {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Class<T> type;
    private final Shape shape;
    private final int[] columnOfComponent;

    RecordMapper(Class<T> type, ResultSetMetaData columns) throws SQLException {
        this.type = type;
        shape = SHAPES.get(type);
        var byName = new HashMap<String, Integer>();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            byName.put(columns.getColumnLabel(i).replace("_", "").toLowerCase(Locale.ROOT), i);
        columnOfComponent = new int[shape.components.size()];
        for (int i = 0; i < columnOfComponent.length; i++) {
            var name = shape.components.get(i).name;
            var column = byName.get(name.toLowerCase(Locale.ROOT));
            if (column == null) throw new IllegalStateException("no column for " + name + " of " + type.getName());
            columnOfComponent[i] = column;
        }
    }

    @Override
    public T map(ResultSet row) throws SQLException {
        var values = new Object[columnOfComponent.length];
        for (int i = 0; i < values.length; i++) {
            var component = shape.components.get(i);
            var value = ColumnValues.get(row, columnOfComponent[i], component.type);
            if (component.optional) values[i] = Optional.ofNullable(value);
            else if (value != null) values[i] = value;
            else throw new IllegalStateException("NULL for " + component.name + " of " + type.getName());
        }
        try {
            return type.cast(shape.constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a row is no valid " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of a record class, looked up once. */
    private record Shape(Constructor<?> constructor, List<Component> components) {
        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            var parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(parameters);
                constructor.setAccessible(true);
                return new Shape(
                        constructor,
                        Arrays.stream(components).map(Component::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Component(String name, Class<?> type, boolean optional) {
        static Component of(RecordComponent component) {
            boolean optional = component.getType() == Optional.class;
            Type type = component.getGenericType();
            if (optional && type instanceof ParameterizedType parameterized)
                return new Component(
                        component.getName(), (Class<?>) parameterized.getActualTypeArguments()[0], true);
            return new Component(component.getName(), component.getType(), false);
        }
    }
}
