package org.mpaka.core.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.storage.StorageFault;
import org.mpaka.core.storage.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database behind the pool that the installation configures. */
@Component
public final class PooledDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(PooledDatabase.class);
    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_NANOS = 2_000_000;

    /** As long as Derby waits by {@code derby.locks.waitTimeout}: then the officer is told instead of kept. */
    private static final String WAIT_FOR_LOCKS = "SET LOCAL lock_timeout = '10s'";

    private final DataSource dataSource;
    private final SchemaHistory history;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    @Activate
    public PooledDatabase(@Reference(target = "(osgi.jndi.service.name=mpaka)") DataSource dataSource) {
        this.dataSource = dataSource;
        history = new SchemaHistory(dataSource);
    }

    @Override
    public void migrate(Migrations migrations) {
        history.migrate(migrations);
    }

    @Override
    public <T> T transact(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, true);
            } catch (SQLException e) {
                var fault = StorageFault.of(e);
                if (fault != StorageFault.CONFLICT || attempt == ATTEMPTS) throw fault.exception(e);
                LOG.debug("Attempt {} met a conflict, SQL state {}", attempt, e.getSQLState());
                pause(attempt);
            }
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, false);
            } catch (SQLException e) {
                var fault = StorageFault.of(e);
                if (fault != StorageFault.CONFLICT || attempt == ATTEMPTS) throw fault.exception(e);
                pause(attempt);
            }
        }
    }

    private <T> T once(Work<T> work, boolean commit) throws SQLException {
        if (inTransaction.get())
            throw new IllegalStateException("a transaction is open on this thread: use its connection");
        inTransaction.set(commit);
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (commit) limitWaiting(connection);
            return finish(connection, work, commit);
        } finally {
            inTransaction.set(false);
        }
    }

    /** PostgreSQL waits for ever unless told; Derby's limit is a setting of its engine. */
    private static void limitWaiting(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) return;
        try (var statement = connection.createStatement()) {
            statement.execute(WAIT_FOR_LOCKS);
        }
    }

    private static <T> T finish(Connection connection, Work<T> work, boolean commit) throws SQLException {
        boolean done = false;
        try {
            var result = work.run(Sql.on(connection));
            if (commit) connection.commit();
            done = commit;
            return result;
        } finally {
            if (!done) rollback(connection);
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the cause is on its way to the caller; the pool throws the connection away
            LOG.debug("Rollback failed, SQL state {}", e.getSQLState());
        }
    }

    /** Doubling, with chance, so that two that met do not meet again. */
    private static void pause(int attempt) {
        long longest = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2));
    }
}
