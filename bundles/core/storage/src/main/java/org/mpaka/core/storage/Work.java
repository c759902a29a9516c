package org.mpaka.core.storage;

import java.sql.SQLException;

/**
 * What is done with a connection. May be run again after a conflict with another transaction, so it must not change
 * anything but the database.
 *
 * @param <T> its result
 */
@FunctionalInterface
public interface Work<T> {
    T run(Sql sql) throws SQLException;
}
