package org.mpaka.core.storage.internal;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.StorageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the SQL files that a domain's tables have not seen yet. */
final class SchemaHistory {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaHistory.class);
    private static final Map<String, String> DERBY = Map.of("text", "CLOB", "binary", "BLOB", "prefix", "");
    private static final Map<String, String> POSTGRESQL =
            Map.of("text", "TEXT", "binary", "BYTEA", "prefix", "varchar_pattern_ops");

    private final DataSource dataSource;

    SchemaHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One domain at a time: two that make their history tables at once would lock each other out on Derby. */
    synchronized void migrate(Migrations migrations) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(migrations.loader());
        try {
            var result = Flyway.configure(migrations.loader())
                    .dataSource(dataSource)
                    .locations("classpath:" + migrations.location())
                    .failOnMissingLocations(true)
                    .table("schema_" + migrations.name())
                    // other domains' tables lie in the same schema
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(dialect())
                    .load()
                    .migrate();
            if (result.migrationsExecuted > 0)
                LOG.info(
                        "Tables of {}: {} migrations, now at {}",
                        migrations.name(),
                        result.migrationsExecuted,
                        result.targetSchemaVersion);
        } catch (FlywayException e) {
            throw translated(migrations, e);
        } catch (SQLException e) {
            throw StorageFault.of(e).exception(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Map<String, String> dialect() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby") ? DERBY : POSTGRESQL;
        }
    }

    private static RuntimeException translated(Migrations migrations, FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && StorageFault.of(sql) == StorageFault.UNAVAILABLE)
                return StorageFault.UNAVAILABLE.exception(sql);
        return new IllegalStateException(
                "The tables of " + migrations.name() + " cannot be made: " + e.getMessage(), e);
    }
}
