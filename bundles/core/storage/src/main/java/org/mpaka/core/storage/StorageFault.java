package org.mpaka.core.storage;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Tells by the SQL state what an exception of either database means. */
public enum StorageFault {
    /** Another transaction was in the way: run it again. */
    CONFLICT,
    /** The database cannot work now: full, locked, closed, gone. */
    UNAVAILABLE,
    /** A mistake of ours. */
    BUG;

    /** Derby: deadlock; PostgreSQL: serialization, deadlock. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    /**
     * Connection lost (08); out of resources, disk full (53); operator's intervention, shutdown (57); system error (58);
     * internal (XX); Derby: data and log files (XSD, XSL), boot and shutdown (XJ0, XBM, XRE), transaction severity
     * (40XT), read-only (25502, 40XD); a lock that was not given in time (40XL, 55P03): whoever waited that long is not
     * made to wait again.
     */
    private static final Set<String> UNAVAILABLE_STATES = Set.of(
            "08", "53", "57", "58", "XX", "XSD", "XSL", "XJ0", "XJ4", "XBM", "XBC", "XRE", "40XT", "40XL", "55P03",
            "40XD", "25502", "25503", "25505", "25006");

    public static StorageFault of(Throwable thrown) {
        if (!(thrown instanceof SQLException exception)) return BUG;
        if (chain(exception).anyMatch(StorageFault::isUnavailable)) return UNAVAILABLE;
        if (chain(exception).anyMatch(e -> CONFLICTS.contains(String.valueOf(e.getSQLState())))) return CONFLICT;
        return BUG;
    }

    private static Stream<SQLException> chain(SQLException exception) {
        var next = Stream.iterate(exception, e -> e != null, SQLException::getNextException);
        var causes = Stream.iterate(exception.getCause(), e -> e != null, Throwable::getCause)
                .limit(10)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
        return Stream.concat(next.limit(10), causes)
                .filter(e -> !(e instanceof BatchUpdateException b && b.getSQLState() == null));
    }

    private static boolean isUnavailable(SQLException e) {
        if (e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException) return true;
        if (e.getSQLState() == null) return true; // the pool's own: closed
        var state = e.getSQLState();
        return UNAVAILABLE_STATES.stream().anyMatch(state::startsWith);
    }

    /** What the caller gets; the state is told, the statement's values never are. */
    public RuntimeException exception(SQLException cause) {
        if (this == BUG) return new IllegalStateException("SQL state " + cause.getSQLState(), cause);
        return new MpakaException(cause, ErrorCode.STORAGE_UNAVAILABLE);
    }
}
