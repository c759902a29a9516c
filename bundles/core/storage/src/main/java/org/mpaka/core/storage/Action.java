package org.mpaka.core.storage;

import java.sql.SQLException;

/** {@link Work} without a result; may be run again after a conflict as well. */
@FunctionalInterface
public interface Action {
    void run(Sql sql) throws SQLException;
}
