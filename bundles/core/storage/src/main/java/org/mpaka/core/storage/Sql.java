package org.mpaka.core.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Statements on one connection.
 *
 * <p>Rows become records by the names of their columns ({@code given_names} is {@code givenNames}), or a single value
 * where the type is not a record. Arguments and components may be text, numbers, booleans, bytes, {@code LocalDate},
 * {@code Instant} (a TIMESTAMP in UTC, cut to microseconds), {@code UUID} (VARCHAR(36)), enums (their name),
 * {@link org.mpaka.api.TextValue}s (their text), and an Optional of any of these (NULL when empty). A NULL for a
 * component that is not Optional is a bug and is named.
 */
public final class Sql {
    private static final int ROWS_A_FETCH = 500;
    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** On a connection that somebody else opened, commits and closes: an applier's. */
    public static Sql on(Connection connection) {
        return new Sql(connection);
    }

    public Connection connection() {
        return connection;
    }

    /** All rows, in memory. */
    public <T> List<T> query(Class<T> type, String sql, Object... arguments) throws SQLException {
        var rows = new ArrayList<T>();
        each(type, rows::add, sql, arguments);
        return rows;
    }

    /** The only row; empty when there is none, a bug when there are more. */
    public <T> Optional<T> find(Class<T> type, String sql, Object... arguments) throws SQLException {
        var rows = query(type, sql, arguments);
        if (rows.size() > 1) throw new IllegalStateException(rows.size() + " rows where one is meant: " + sql);
        return rows.stream().findFirst();
    }

    /** The only row, a bug when there is none: counts, sums. */
    public <T> T get(Class<T> type, String sql, Object... arguments) throws SQLException {
        return find(type, sql, arguments).orElseThrow(() -> new IllegalStateException("no row: " + sql));
    }

    /** Row by row without holding them: for results of any size. */
    public <T> void each(Class<T> type, Consumer<? super T> action, String sql, Object... arguments)
            throws SQLException {
        try (var statement = prepare(sql, arguments)) {
            statement.setFetchSize(ROWS_A_FETCH);
            try (var result = statement.executeQuery()) {
                var mapper = RowMapper.of(type, result.getMetaData());
                while (result.next()) action.accept(mapper.map(result));
            }
        }
    }

    /** Changes rows and tells how many. */
    public int update(String sql, Object... arguments) throws SQLException {
        try (var statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** The same statement for many rows. */
    public void batch(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @SuppressWarnings("PMD.CloseResource")
    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, arguments);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) ColumnValues.set(statement, i + 1, arguments[i]);
    }
}
