package org.mpaka.core.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The node's database: Derby or PostgreSQL, {@code READ COMMITTED}.
 *
 * <p>All SQL is portable between the two. A full, locked, closed or unreachable database is a {@link MpakaException}
 * {@code STORAGE_UNAVAILABLE}; any other {@link java.sql.SQLException} is a bug and becomes an
 * {@link IllegalStateException} without the statement's values. Safe for all threads; transactions do not nest.
 */
@ProviderType
public interface Database {
    /**
     * Runs the work in one transaction: all of it or nothing. After a deadlock or a conflict it is run again, five
     * times at most.
     */
    <T> T transact(Work<T> work);

    /** Like {@link #transact}, without a result. */
    default void run(Action action) {
        transact(sql -> {
            action.run(sql);
            return true;
        });
    }

    /** Runs reading work; what it writes by mistake is rolled back. */
    <T> T read(Work<T> work);

    /** Brings the tables of one domain to their newest form. To be called when a component starts; safe to repeat. */
    void migrate(Migrations migrations);

    /** All rows as records, see {@link Sql#query}. */
    default <T> List<T> query(Class<T> type, String sql, Object... arguments) {
        return read(connection -> connection.query(type, sql, arguments));
    }

    /** The only row, see {@link Sql#find}. */
    default <T> Optional<T> find(Class<T> type, String sql, Object... arguments) {
        return read(connection -> connection.find(type, sql, arguments));
    }

    /** Row by row without holding them, see {@link Sql#each}. */
    default <T> void each(Class<T> type, Consumer<? super T> action, String sql, Object... arguments) {
        read(connection -> {
            connection.each(type, action, sql, arguments);
            return true;
        });
    }

    /** One changing statement in a transaction of its own; gives the number of rows. */
    default int update(String sql, Object... arguments) {
        return transact(connection -> connection.update(sql, arguments));
    }
}
