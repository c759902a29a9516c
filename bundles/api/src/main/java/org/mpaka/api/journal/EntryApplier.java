package org.mpaka.api.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes what entries say into the register tables of one domain.
 *
 * <p>Called inside the transaction that appends the entry, once for each entry in sequence, for local and replicated
 * ones alike; must depend on nothing but the entry and the tables, so that a rebuild gives the same rows. Must not
 * commit, roll back or close. A thrown exception undoes the entry.
 */
@ConsumerType
public interface EntryApplier {
    /** The kinds it applies; several appliers may apply one kind. */
    Set<EntryKind> kinds();

    /** The tables it alone writes, emptied in this order before a rebuild. */
    List<String> tables();

    void apply(Entry entry, Connection connection) throws SQLException;

    /** Called after the commit, outside of the transaction, to refresh what is held in memory. */
    default void applied(Entry entry) {}
}
